using ItaIngest.Core.Documents;
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

    public static PagedDocument Of(MediaKind kind, byte[] bytes, params Page[] pages) =>
        new(new SourceDocument("0123456789abcdef", "test", new BlobRef("", bytes.Length)), kind, pages, []);
}
