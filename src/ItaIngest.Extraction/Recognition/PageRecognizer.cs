using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Layer;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Layer.Repair;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Extraction.Recognition.Ocr;

namespace ItaIngest.Extraction.Recognition;

/// <summary>Chooses between text layer and OCR for the pages of one document, and reads them.</summary>
internal sealed class PageRecognizer(PagePictures pictures, PageOcr ocr, TextRecognizerOptions options, CancellationToken cancellation)
{
    private readonly LayerRepair repair = new(Lexicon.Installed, ocr.ReadsThaiDigits);

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
                : FromLayer(page, layer, verdict, Distrust(verdict));
        if (options.Ocr == OcrMode.Always || layer is null || verdict.Quality == LayerQuality.Missing || !layer.Text.InStep)
            return ByOcr(page, layer, verdict);
        if (!layer.IsScan && (verdict.Quality == LayerQuality.Sound || (verdict.Font is { } font && repair.Clears(font))))
            return Sound(page, layer, verdict);
        return Compared(page, layer, verdict);
    }

    /// <summary>A layer that nothing speaks against, unless a font of it was found to lie on a page before.</summary>
    private RecognizedPage Sound(Page page, PageLayer layer, LayerVerdict verdict)
    {
        if (!repair.Knows(layer) || repair.Apply(layer) is not { Changed: > 0 } repaired)
            return FromLayer(page, layer, verdict, null);
        var reason = $"{verdict.Reason}, put right as on the pages before by {CorrectionText.Of(repaired.Corrections)}";
        return Chosen(page, layer, repaired, new LayerChoice(Origin.RepairedTextLayer, reason, repaired.ChangedShare));
    }

    private static string? Distrust(LayerVerdict verdict) => verdict.Quality switch
    {
        LayerQuality.Sound => null,
        LayerQuality.Doubtful => "doubtful: " + verdict.Reason,
        _ => "not to be trusted: " + verdict.Reason,
    };

    /// <summary>A layer that has to be held against what the page shows.</summary>
    private RecognizedPage Compared(Page page, PageLayer layer, LayerVerdict verdict)
    {
        var read = ByOcr(page, layer, verdict);
        if (read.Failure is not null || read.Origin != Origin.Ocr)
            return read;
        var repaired = repair.Repair(layer, read.Glyphs);
        var lexicon = Lexicon.Installed;
        var letters = read.Glyphs.Count(glyph => !GlyphKind.IsMark(glyph.CodePoint) && Letters.IsWord(glyph.CodePoint));
        var words = (WordShare.Of(repaired.Glyphs, lexicon), WordShare.Of(read.Glyphs, lexicon));
        var choice = layer.IsScan ? LayerChoice.OfScan(verdict, repaired, letters, words) : LayerChoice.Of(verdict, repaired, letters, words);
        return choice.Origin == Origin.Ocr
            ? read with { Reason = choice.Reason, ChangedShare = choice.ChangedShare }
            : Chosen(page, layer, repaired, choice);
    }

    private static RecognizedPage Chosen(Page page, PageLayer layer, RepairedLayer repaired, LayerChoice choice)
    {
        var verdict = new LayerVerdict(LayerQuality.Sound, choice.Reason);
        if (choice.Origin == Origin.RepairedTextLayer)
        {
            var warning = FormattableString.Invariant($"text layer put right in {100 * choice.ChangedShare:0.0} % of its characters");
            return FromLayer(page, layer, verdict, warning) with { Origin = choice.Origin, Glyphs = repaired.Glyphs, ChangedShare = choice.ChangedShare };
        }

        var kept = FromLayer(page, layer, verdict, null);
        return layer.IsScan ? kept with { Glyphs = Trusted(kept.Glyphs, repaired.Agreement) } : kept;
    }

    /// <summary>Another program's OCR says nothing of its doubts: its letters are as sure as they agree with our own reading.</summary>
    private static GlyphList Trusted(GlyphList glyphs, double agreement) => new([.. glyphs.Select(glyph => glyph with { Confidence = (float)agreement })]);

    private RecognizedPage ByOcr(Page page, PageLayer? layer, LayerVerdict verdict)
    {
        var reason = options.Ocr == OcrMode.Always ? "OCR asked for" : verdict.Reason;
        try
        {
            var wanted = Dpi(page, layer);
            var dpi = Math.Min(wanted, 72 * Math.Sqrt(options.MaximumOcrPixels / Math.Max(1, page.Width * page.Height)));
            using var picture = pictures.Render(page.Number, dpi, lightInk: true);
            var read = ocr.Read(picture, options.PageDeadline, cancellation);
            var turn = QuarterTurn.Of(read.SkewDegrees, page.Width, page.Height);
            if (turn.Quarters > 0)
                reason += FormattableString.Invariant($"; lies turned by {360 - (90 * turn.Quarters)} degrees");
            var warnings = new List<string>();
            if (read.Dropped > 0)
                warnings.Add(FormattableString.Invariant($"{read.Dropped} symbols dropped as specks, rests of rulings, stamps or pictures"));
            if (dpi < wanted)
                warnings.Add(FormattableString.Invariant($"read at {dpi:0} dpi instead of {wanted:0}: at most {options.MaximumOcrPixels} pixels of a page are read"));
            return new RecognizedPage(
                page.Number, page.Width, page.Height, Origin.Ocr, reason, read.SkewDegrees, new GlyphList(read.Glyphs), [], [], warnings);
        }
        catch (Exception exception) when (PageFailures.Of(exception) is { } failure)
        {
            return layer is not null && (verdict.Quality is LayerQuality.Lying or LayerQuality.Doubtful || (options.Ocr == OcrMode.Auto && verdict.Quality == LayerQuality.Sound))
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
        return own is { } known ? Math.Clamp(known, Coarsest, Finest) : options.OcrDpi;
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
