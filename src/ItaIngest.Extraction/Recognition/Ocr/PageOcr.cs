using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Reads page pictures line by line with one engine, which it loads at the first page and keeps. One page at a time.
/// </summary>
internal sealed class PageOcr(OcrModel model, TimeProvider time) : IDisposable
{
    private readonly Lock oneAtATime = new();
    private TesseractEngine? engine;

    /// <param name="picture">of the whole page</param>
    /// <param name="deadline">for this page, loading of the engine not counted</param>
    /// <exception cref="OcrTimeoutException">the deadline ran out</exception>
    /// <exception cref="OcrException">the engine failed or its languages are missing</exception>
    public OcrPage Read(Pix picture, TimeSpan deadline, CancellationToken cancellation)
    {
        lock (oneAtATime)
        {
            engine ??= TesseractEngine.Open(model.Folder, model.Languages);
            var clock = new PageClock(deadline, time);
            var (reading, quarters) = PageTurn.Upright(picture, line => engine.Recognise(line, null, PageSegmentation.RawLine, clock.Left(), cancellation));
            using (reading)
                return ReadAll(reading, quarters);
        }
    }

    public void Dispose() => engine?.Dispose();

    private static OcrPage ReadAll(PageReading reading, int quarters)
    {
        var glyphs = new List<Glyph>();
        var dropped = 0;
        for (var i = 0; i < reading.Lines.Count; i++)
        {
            var found = reading.Glyphs(i);
            var kept = Noise.Without(found, reading.Lines[i], reading.Page.Dpi);
            dropped += Printed(found) - Printed(kept);
            glyphs.AddRange(kept);
        }
        return new OcrPage(glyphs, (quarters * 90) + reading.SkewDegrees, dropped);
    }

    private static int Printed(IReadOnlyList<Glyph> glyphs) => glyphs.Count(glyph => !GlyphKind.IsSpace(glyph.CodePoint));
}
