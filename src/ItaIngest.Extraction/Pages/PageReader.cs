using ItaIngest.Core.Documents;
using ItaIngest.Core.Stages;
using ItaIngest.Extraction.Pages.Docx;
using ItaIngest.Extraction.Pages.Pictures;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Pages;

/// <summary>
/// Opens a document, whatever its name says: PDF and pictures give pages with a size and nothing on them yet, text, HTML
/// and DOCX give pages with lines and tables. What cannot be read is refused with the reason and a remedy.
/// </summary>
/// <param name="read">gives the bytes of a document</param>
/// <param name="options">limits; the defaults are far above any report</param>
/// <param name="shared">where the document is opened for the stages after this one too; null if for this one only</param>
public sealed class PageReader(BlobReader read, PageReaderOptions? options = null, SharedPictures? shared = null) : Stage<SourceDocument, PagedDocument>
{
    private const int Version = 1;

    private readonly PageReaderOptions options = options ?? new PageReaderOptions();

    public override StageKey Key => new("pages", Version, options.ToKey());

    public override Task<PagedDocument> RunAsync(SourceDocument input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        cancellation.ThrowIfCancellationRequested();
        var bytes = Load(input.Content);
        using var own = shared is null ? new SharedPictures(read, options) : null;
        PdfDocument Open() => (own ?? shared!).Open(input.Content, MediaKind.Pdf, bytes).Pdf!;
        var (kind, pages, warnings) = DocumentFormat.Tell(bytes) switch
        {
            MediaKind.Pdf => (MediaKind.Pdf, PdfPages.Read(bytes, Open, options, out var notes, cancellation), notes),
            MediaKind.Docx => (MediaKind.Docx, ReadDocx(bytes, cancellation), []),
            { } picture => (picture, PictureSheets.Read(bytes, picture, options, out var notes), notes),
            null => TextPages.Read(bytes, input.FileName, options, cancellation),
        };
        List<string> all = [.. NameWarning(input.FileName, kind), .. warnings];
        return Task.FromResult(new PagedDocument(input, kind, pages, all));
    }

    private ReadOnlyMemory<byte> Load(BlobRef content)
    {
        if (content.Length > options.MaximumBytes)
            throw Refusals.TooLarge(content.Length, options.MaximumBytes);
        try
        {
            var bytes = read(content);
            return bytes.Length <= options.MaximumBytes ? bytes : throw Refusals.TooLarge(bytes.Length, options.MaximumBytes);
        }
        catch (IOException error)
        {
            throw Refusals.Unavailable(error);
        }
    }

    private IReadOnlyList<Page> ReadDocx(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var package = DocxPackage.Open(bytes, options.MaximumTextBytes);
        var pages = new ProvidedPages(options);
        DocxReader.Read(package, pages, cancellation);
        return TextPages.WithText(MediaKind.Docx, pages.Finish());
    }

    private static IEnumerable<string> NameWarning(string fileName, MediaKind kind)
    {
        if (FileNames.Contradicts(fileName, kind))
            yield return $"The file is named {Path.GetExtension(fileName)} but is {Refusals.Name(kind)}; it was read as that.";
    }
}
