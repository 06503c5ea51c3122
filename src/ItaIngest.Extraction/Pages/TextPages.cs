using ItaIngest.Core.Documents;
using ItaIngest.Core.Encodings;
using ItaIngest.Core.Failures;
using ItaIngest.Extraction.Pages.Html;
using ItaIngest.Extraction.Pages.Text;

namespace ItaIngest.Extraction.Pages;

/// <summary>Reads what is text of some sort: HTML, Markdown, plain.</summary>
internal static class TextPages
{
    /// <exception cref="DocumentException">no text at all, or a web page instead of a document</exception>
    public static (MediaKind Kind, IReadOnlyList<Page> Pages, IReadOnlyList<string> Warnings) Read(
        ReadOnlyMemory<byte> bytes, string fileName, PageReaderOptions options, CancellationToken cancellation)
    {
        if (bytes.Length > options.MaximumTextBytes)
            throw IsBinary(bytes.Span) ? Refusals.Binary(DocumentFormat.FirstBytes(bytes.Span)) : Refusals.TooLongText(bytes.Length, options.MaximumTextBytes);
        var decoded = TextDecoder.Decode(bytes.Span, HtmlDeclaration.Charset(bytes.Span)) ?? throw Refusals.Binary(DocumentFormat.FirstBytes(bytes.Span));
        IReadOnlyList<string> warnings = decoded.Warning is { } warning ? [warning] : [];
        var pages = new ProvidedPages(options);
        if (HtmlDeclaration.IsHtml(decoded.Text))
            return (MediaKind.Html, ReadHtml(decoded.Text, fileName, pages), warnings);
        if (HtmlDeclaration.IsXml(decoded.Text))
            throw Refusals.Foreign(FailureKind.Unsupported, "XML other than XHTML", "Save the report as DOCX, PDF or HTML.");
        PlainTextReader.Read(decoded.Text, pages, cancellation);
        return (MediaKind.Text, WithText(MediaKind.Text, pages.Finish()), warnings);
    }

    /// <summary>The pages, if anything stands on one of them.</summary>
    /// <exception cref="DocumentException">they are all blank</exception>
    public static IReadOnlyList<Page> WithText(MediaKind kind, IReadOnlyList<Page> pages) =>
        pages.Any(page => page.Blocks.Count > 0) ? pages : throw Refusals.NoText(kind);

    private static IReadOnlyList<Page> ReadHtml(string html, string fileName, ProvidedPages collected)
    {
        var facts = HtmlReader.Read(html, collected);
        var pages = collected.Finish();
        if (PageWords.LooksLikeReport(pages))
            return pages;
        var extension = FileNames.Contradicts(fileName, MediaKind.Html) ? Path.GetExtension(fileName) : "";
        if (facts.AsksPassword || PageWords.LooksLikeError(facts.Title, pages))
            throw Refusals.ErrorPage(facts.Title, extension);
        return extension.Length == 0 || pages.All(page => page.Blocks.Count == 0) ? WithText(MediaKind.Html, pages) : throw Refusals.WebPageInstead(facts.Title, extension);
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 65_536)].Contains((byte)0);
}
