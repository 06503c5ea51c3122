using ItaIngest.Core.Geometry;
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
    private readonly SymbolCalibration calibration = model.Calibration();
    private TesseractEngine? engine;

    /// <summary>Whether what it reads may put a digit of the text layer in doubt.</summary>
    public bool ReadsThaiDigits => model.ReadsThaiDigits;

    /// <param name="picture">of the whole page</param>
    /// <param name="deadline">processor time for this page, loading of the engine not counted</param>
    /// <exception cref="OcrTimeoutException">the deadline ran out</exception>
    /// <exception cref="OcrException">the engine failed or its languages are missing</exception>
    public OcrPage Read(Pix picture, TimeSpan deadline, CancellationToken cancellation)
    {
        lock (oneAtATime)
        {
            engine ??= model.Open();
            var clock = new PageClock(deadline, time);
            var (reading, quarters) = PageTurn.Upright(picture, line => Recognise(engine, line, clock, cancellation));
            using (reading)
                return ReadAll(reading, quarters);
        }
    }

    /// <summary>The engine knows what was left for the line; what ran out is the page's time.</summary>
    private static OcrResult Recognise(TesseractEngine engine, Pix line, PageClock clock, CancellationToken cancellation)
    {
        var left = clock.Left();
        try
        {
            return engine.Recognise(line, null, PageSegmentation.RawLine, left, cancellation);
        }
        catch (OcrTimeoutException) when (left < clock.Deadline)
        {
            throw new OcrTimeoutException(clock.Deadline);
        }
    }

    /// <summary>Reads one line that is cut and clean already.</summary>
    /// <returns>what was read, with boxes in pixels of the line</returns>
    /// <inheritdoc cref="Read" path="/exception"/>
    public IReadOnlyList<Glyph> ReadLine(Pix line, TimeSpan deadline, CancellationToken cancellation)
    {
        lock (oneAtATime)
        {
            engine ??= model.Open();
            var read = engine.Recognise(line, null, PageSegmentation.RawLine, deadline, cancellation);
            return
            [
                .. from symbol in read.Lines.SelectMany(found => found.Symbols)
                   from rune in symbol.Text.EnumerateRunes()
                   select new Glyph(rune.Value, new Box(symbol.Box.X, symbol.Box.Y, symbol.Box.Right, symbol.Box.Bottom), symbol.Confidence, Font: -1),
            ];
        }
    }

    public void Dispose() => engine?.Dispose();

    private OcrPage ReadAll(PageReading reading, int quarters)
    {
        var glyphs = new List<Glyph>();
        var dropped = 0;
        var read = Enumerable.Range(0, reading.Lines.Count).Select(reading.Glyphs).ToList();
        var dashes = new Dashes(read, reading.Page.Dpi);
        for (var i = 0; i < read.Count; i++)
        {
            if (reading.Lines[i].IsLeader)
            {
                glyphs.AddRange(read[i]);
                continue;
            }
            var found = LookAlikes.Told(NumberSigns.Told(dashes.Told(read[i], reading.Lines[i]), reading.Lines[i], reading.Page.Dpi));
            var kept = Noise.Without(found, reading.Lines[i], reading.LetterHeight, reading.Page.Dpi);
            dropped += Printed(found) - Printed(kept);
            glyphs.AddRange(kept.Select(glyph => glyph with { Confidence = calibration.Of(glyph.CodePoint, glyph.Confidence) }));
        }
        glyphs.AddRange(reading.CheckBoxes());
        return new OcrPage(glyphs, (quarters * 90) + reading.SkewDegrees, dropped);
    }

    private static int Printed(IReadOnlyList<Glyph> glyphs) => glyphs.Count(glyph => !GlyphKind.IsSpace(glyph.CodePoint));
}
