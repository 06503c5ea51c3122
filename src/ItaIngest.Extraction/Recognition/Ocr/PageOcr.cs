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
            using var upright = UprightPicture.Of(picture);
            var page = GreyPage.Of(upright.Grey, upright.Paper);
            using var ink = PageInk.Find(page, PageRulings.Find(upright.Binary));
            var all = ink.Parts.SelectMany(part => part).ToList();
            var glyphs = new List<Glyph>();
            var dropped = 0;
            foreach (var line in PageLines.Find(ink))
            {
                using var crop = LineCrop.Cut(page, line, all, ink.LetterHeight);
                var read = engine.Recognise(crop.Picture, null, PageSegmentation.RawLine, clock.Left(), cancellation);
                var found = LineGlyphs.Of(read, crop, page.Dpi);
                if (Noise.IsNoise(found))
                    dropped += found.Count(glyph => !GlyphKind.IsSpace(glyph.CodePoint));
                else
                    glyphs.AddRange(found);
            }
            return new OcrPage(glyphs, upright.SkewDegrees, dropped);
        }
    }

    public void Dispose() => engine?.Dispose();
}
