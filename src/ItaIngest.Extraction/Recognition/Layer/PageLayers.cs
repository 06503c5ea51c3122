using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Layer.Digits;
using ItaIngest.Extraction.Recognition.Layer.Fonts;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>
/// The text layers of a document, all read before any is judged: a short page is judged by the words of the others too,
/// since they come from the same fonts.
/// </summary>
internal sealed class PageLayers
{
    private readonly Dictionary<int, PageLayer> layers = [];
    private readonly Dictionary<int, PageFailure> failures = [];

    private readonly Dictionary<string, FontText> fonts = new(StringComparer.Ordinal);
    private Dictionary<string, string> oddFonts = new(StringComparer.Ordinal);

    private PageLayers()
    {
    }

    /// <summary>Words counted on all pages, by damage.</summary>
    public WordCounts[] Words { get; } = new WordCounts[Enum.GetValues<WordDamage>().Length];

    public static PageLayers Read(PagePictures pictures, PagedDocument document, CancellationToken cancellation)
    {
        var all = new PageLayers();
        if (pictures.Pdf is not { } pdf)
            return all;
        foreach (var page in document.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            all.Read(pdf, page.Number);
        }
        all.oddFonts = all.fonts.Select(font => (font.Key, Oddity: font.Value.Oddity(Lexicon.Installed))).Where(font => font.Oddity is not null)
            .ToDictionary(font => font.Key, font => font.Oddity!, StringComparer.Ordinal);
        return all;
    }

    /// <summary>The digits of the layers that nothing speaks against: they have to be looked at.</summary>
    public IReadOnlyList<DigitSample> Digits() =>
        [.. layers.Where(page => !page.Value.IsScan && LayerJudge.Judge(page.Value, Words, oddFonts).Quality == LayerQuality.Sound).SelectMany(page => DigitSample.Of(page.Key, page.Value))];

    /// <summary>Notes what else speaks against fonts, by name.</summary>
    public void Doubt(IReadOnlyDictionary<string, string> fonts)
    {
        foreach (var (font, why) in fonts)
            oddFonts.TryAdd(font, why);
    }

    /// <summary>The layer of a page and its judgement, or why it could not be read; neither for pictures.</summary>
    public (PageLayer? Layer, PageFailure? Failure, LayerVerdict Verdict) Of(Page page)
    {
        if (!layers.TryGetValue(page.Number, out var layer))
            return (null, failures.GetValueOrDefault(page.Number), new LayerVerdict(LayerQuality.Missing, "picture"));
        return (layer, null, LayerJudge.Judge(layer, Words, oddFonts));
    }

    private void Read(PdfDocument pdf, int number)
    {
        try
        {
            using var page = pdf.OpenPage(number);
            var layer = PageLayer.Of(page.ReadText(), page.ImageCoverage(), page.Bounds);
            layers.Add(number, layer);
            FontText.Add(fonts, layer.Text.Glyphs, layer.Text.Fonts);
            for (var i = 0; i < Words.Length; i++)
                Words[i] += layer.Counts.Words[i];
        }
        catch (PdfException exception)
        {
            failures.Add(number, new PageFailure(TextRecognizer.StageName, FailureKind.BadInput, exception.Message, "Open the file in a PDF viewer and save it anew."));
        }
    }
}
