using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Reads page pictures with one engine, which it loads at the first page and keeps. One page at a time.</summary>
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
            var rulings = PageRulings.Find(upright.Binary);
            var page = GreyPage.Of(upright.Grey, upright.Paper);
            var glyphs = new List<Glyph>();
            var dropped = 0;
            foreach (var region in RegionCutter.Cut(page, rulings))
                using (region)
                    dropped += Read(engine, region, clock, glyphs, cancellation);
            return new OcrPage(glyphs, upright.SkewDegrees, dropped);
        }
    }

    public void Dispose() => engine?.Dispose();

    private static int Read(TesseractEngine engine, PageRegion region, PageClock clock, List<Glyph> glyphs, CancellationToken cancellation)
    {
        var mode = region.Enclosed ? PageSegmentation.SingleBlock : PageSegmentation.SingleColumn;
        var result = engine.Recognise(region.Picture, null, mode, clock.Left(), cancellation);
        var symbols = new SymbolGlyphs(region, region.Picture.Dpi);
        var dropped = 0;
        foreach (var line in result.Lines)
        {
            var found = symbols.Of(line);
            if (Noise.IsNoise(found))
                dropped += found.Count(glyph => !GlyphKind.IsSpace(glyph.CodePoint));
            else
                glyphs.AddRange(found);
        }
        return dropped;
    }
}
