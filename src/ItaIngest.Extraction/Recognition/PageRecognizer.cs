using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Layer;
using ItaIngest.Extraction.Recognition.Ocr;

namespace ItaIngest.Extraction.Recognition;

/// <summary>Chooses between text layer and OCR for the pages of one document, and reads them.</summary>
internal sealed class PageRecognizer(PagePictures pictures, PageOcr ocr, TextRecognizerOptions options, CancellationToken cancellation)
{
    private const double Coarsest = 150; // dpi; letters of a coarser scan are enlarged
    private const double Finest = 300; // the network sees lines of 48 pixels: more only costs time

    public RecognizedPage Read(Page page, PageLayers layers)
    {
        var (layer, failure, verdict) = layers.Of(page);
        if (failure is not null)
            return Failed(page, verdict.Reason, failure);
        if (options.Ocr == OcrMode.Never)
            return layer is null || verdict.Quality == LayerQuality.Missing
                ? Empty(page, verdict.Reason + ", and OCR is switched off", "not read: no text layer, and OCR is switched off")
                : FromLayer(page, layer, verdict, verdict.Quality == LayerQuality.Sound ? null : "not to be trusted: " + verdict.Reason);
        if (options.Ocr == OcrMode.Auto && layer is not null && verdict.Quality == LayerQuality.Sound)
            return FromLayer(page, layer, verdict, null);
        return ByOcr(page, layer, verdict);
    }

    private RecognizedPage ByOcr(Page page, PageLayer? layer, LayerVerdict verdict)
    {
        var reason = options.Ocr == OcrMode.Always ? "OCR asked for" : verdict.Reason;
        try
        {
            using var picture = pictures.Render(page.Number, Dpi(page, layer));
            var read = ocr.Read(picture, options.PageDeadline, cancellation);
            string[] warnings = read.Dropped == 0 ? [] : [FormattableString.Invariant($"{read.Dropped} symbols dropped as specks or rests of rulings")];
            return new RecognizedPage(
                page.Number, page.Width, page.Height, Origin.Ocr, reason, read.SkewDegrees, new GlyphList(read.Glyphs), [], [], warnings);
        }
        catch (Exception exception) when (PageFailures.Of(exception) is { } failure)
        {
            return layer is not null && verdict.Quality == LayerQuality.Lying
                ? FromLayer(page, layer, verdict, $"{verdict.Reason}; kept because OCR failed: {failure.Message}")
                : Failed(page, reason, failure);
        }
    }

    /// <summary>The resolution of the scan itself, so that no pixel is made up; else what the options say.</summary>
    private double Dpi(Page page, PageLayer? layer)
    {
        var own = pictures.NativeDpi(page.Number);
        if (own is null && layer is { IsScan: true })
        {
            using var opened = pictures.Pdf!.OpenPage(page.Number);
            own = opened.ScanDpi();
        }
        var dpi = own is { } known ? Math.Clamp(known, Coarsest, Finest) : options.OcrDpi;
        return Math.Min(dpi, 72 * Math.Sqrt(options.MaximumPixels / Math.Max(1, page.Width * page.Height)));
    }

    private static RecognizedPage FromLayer(Page page, PageLayer layer, LayerVerdict verdict, string? warning)
    {
        var warnings = new List<string>();
        if (warning is not null)
            warnings.Add(warning);
        if (layer.Lines.Rotated.Count > 0)
            warnings.Add(FormattableString.Invariant($"{layer.Lines.Rotated.Count} characters of text that runs up or down are in no line"));
        return new RecognizedPage(
            page.Number, page.Width, page.Height, Origin.TextLayer, verdict.Reason, 0, layer.Printed(), layer.Text.Fonts, [], warnings);
    }

    private static RecognizedPage Empty(Page page, string reason, string warning) =>
        new(page.Number, page.Width, page.Height, Origin.TextLayer, reason, 0, GlyphList.Empty, [], [], [warning]);

    private static RecognizedPage Failed(Page page, string reason, PageFailure failure) =>
        new(page.Number, page.Width, page.Height, Origin.Ocr, reason, 0, GlyphList.Empty, [], [], [], failure);
}
