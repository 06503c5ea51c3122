using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Documents as <c>PageReader</c> hands them on, made of bytes.</summary>
internal static class Paged
{
    public static PagedDocument Pdf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        var pages = new List<Page>();
        for (var number = 1; number <= pdf.PageCount; number++)
        {
            using var page = pdf.OpenPage(number);
            pages.Add(new Page(number, page.WidthPoints, page.HeightPoints, []));
        }
        return Of(MediaKind.Pdf, bytes, [.. pages]);
    }

    /// <summary>The printed lines of a page that was read.</summary>
    public static IReadOnlyList<TextLine> Lines(RecognizedPage page) => LineAssembler.Assemble(page.Glyphs, page.Fonts, new Box(0, 0, page.Width, page.Height)).Lines;

    public static PagedDocument Of(MediaKind kind, byte[] bytes, params Page[] pages) =>
        new(new SourceDocument("0123456789abcdef", "test", new BlobRef("", bytes.Length)), kind, pages, []);
}
