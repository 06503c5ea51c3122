using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Stages;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Layer;
using ItaIngest.Extraction.Recognition.Layer.Digits;
using ItaIngest.Extraction.Recognition.Ocr;

namespace ItaIngest.Extraction.Recognition;

/// <summary>
/// Finds the characters of each page: from the PDF's text layer where it can be used, by OCR where it cannot, and says why.
/// Text that the document provides passes through, lines from a lying layer put right. A page that cannot be read gets a failure, and the others are read.
/// Loads the OCR engine at the first page that needs it and keeps it: one recogniser a worker, disposed at its end.
/// </summary>
public sealed class TextRecognizer : Stage<PagedDocument, RecognizedDocument>, IDisposable
{
    internal const string StageName = "text";
    private const int Version = 21;

    private readonly BlobReader blobs;
    private readonly TextRecognizerOptions options;
    private readonly PageReaderOptions? pages;
    private readonly SharedPictures? shared;
    private readonly PageOcr ocr;
    private readonly DigitReader digitReader;
    private readonly Action<int>? pageDone;

    /// <param name="blobs">gives the bytes of documents</param>
    /// <param name="options">null for the defaults</param>
    /// <param name="time">the clock of deadlines, which count processor time besides</param>
    /// <param name="pageDone">called with the page number after each page</param>
    /// <param name="pages">the limits that the pages were read with; null for the defaults</param>
    /// <param name="shared">where other stages have opened the document; null to open it for this one only</param>
    public TextRecognizer(BlobReader blobs, TextRecognizerOptions? options = null, TimeProvider? time = null, Action<int>? pageDone = null, PageReaderOptions? pages = null, SharedPictures? shared = null)
    {
        this.pages = pages;
        this.shared = shared;
        this.pageDone = pageDone;
        this.blobs = blobs;
        this.options = options ?? new TextRecognizerOptions();
        var model = OcrModel.Choose(this.options);
        ocr = new PageOcr(model, time ?? TimeProvider.System);
        digitReader = new DigitReader(ocr);
        Key = new StageKey(StageName, Version, OptionsText(this.options, model));
    }

    public override StageKey Key { get; }

    /// <inheritdoc/>
    public override Task<RecognizedDocument> RunAsync(PagedDocument input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Task.Run(() => Recognise(input, cancellation), cancellation);
    }

    public void Dispose() => ocr.Dispose();

    private static string OptionsText(TextRecognizerOptions options, OcrModel model) => options.Ocr == OcrMode.Never
        ? "ocr=never"
        : FormattableString.Invariant($"ocr={(options.Ocr == OcrMode.Auto ? "auto" : "always")} model={model.Label} dpi={options.OcrDpi}{Pixels(options)} words={Lexicon.Installed.Label}");

    private static string Pixels(TextRecognizerOptions options) =>
        options.MaximumOcrPixels == new TextRecognizerOptions().MaximumOcrPixels ? "" : FormattableString.Invariant($" pixels={options.MaximumOcrPixels}");

    private RecognizedDocument Recognise(PagedDocument input, CancellationToken cancellation)
    {
        if (!input.Kind.HasPictures())
            return Provided(input);
        using var own = shared is null ? new SharedPictures(blobs, pages) : null;
        var pictures = (own ?? shared!).Open(input.Source.Content, input.Kind);
        var layers = PageLayers.Read(pictures, input, cancellation);
        var warnings = options.Ocr == OcrMode.Auto ? LookAtDigits(pictures, layers, cancellation) : [];
        var reader = new PageRecognizer(pictures, ocr, options, cancellation);
        var recognised = new List<RecognizedPage>(input.Pages.Count);
        foreach (var page in input.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            recognised.Add(reader.Read(page, layers));
            pageDone?.Invoke(page.Number);
        }
        return new RecognizedDocument(input.Source, input.Kind, recognised, [.. input.Warnings, .. warnings]);
    }

    private IReadOnlyList<string> LookAtDigits(PagePictures pictures, PageLayers layers, CancellationToken cancellation)
    {
        if (layers.Digits() is not { Count: > 0 } digits)
            return [];
        if (!ocr.ReadsThaiDigits)
            return ["digits of the text layer were not held against the page: the OCR model in use does not know them all"];
        try
        {
            layers.Doubt(new DigitProbe(pictures, digitReader, options.PageDeadline, cancellation).Look(digits));
            return [];
        }
        catch (Exception exception) when (PageFailures.Of(exception) is { } failure)
        {
            return ["digits of the text layer were not held against the page: " + failure.Message];
        }
    }

    private RecognizedDocument Provided(PagedDocument input)
    {
        foreach (var page in input.Pages)
            pageDone?.Invoke(page.Number);
        var lies = ProvidedText.Lies(input.Pages);
        return new RecognizedDocument(input.Source, input.Kind, [.. input.Pages.Select(page => ProvidedText.Repair(Provided(page), lies))], input.Warnings);
    }

    private static RecognizedPage Provided(Page page) =>
        new(page.Number, page.Width, page.Height, Origin.ProvidedText, "the document is text", 0, GlyphList.Empty, [], page.Blocks, []);
}
