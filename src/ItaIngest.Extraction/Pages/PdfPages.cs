using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Pages;

/// <summary>The pages of a PDF with their sizes; nothing on them is read yet.</summary>
internal static class PdfPages
{
    /// <exception cref="DocumentException">cut short, encrypted, damaged, without pages</exception>
    /// <param name="open">opens the bytes</param>
    public static IReadOnlyList<Page> Read(ReadOnlyMemory<byte> bytes, Func<PdfDocument> open, PageReaderOptions options, out IReadOnlyList<string> warnings, CancellationToken cancellation)
    {
        if (PdfEnding.FindCut(bytes.Span) is { } cut)
            throw Refusals.Truncated(MediaKind.Pdf, cut);
        var document = open();
        if (document.PageCount > options.MaximumPages)
            throw Refusals.TooManyPages(document.PageCount, options.MaximumPages);
        var notes = new List<string>();
        if (document.Warnings.Count > 0)
            notes.Add($"The PDF is not quite sound; it was put right while opening: {document.Warnings[0]}");
        var pages = new List<Page>(document.PageCount);
        for (var number = 1; number <= document.PageCount; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(ReadPage(document, number, notes));
        }
        warnings = notes;
        return pages;
    }

    /// <exception cref="DocumentException">encrypted, damaged, without pages</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return PdfDocument.Open(bytes);
        }
        catch (PdfException error)
        {
            throw error.Kind switch
            {
                PdfFault.Empty => Refusals.Empty(),
                PdfFault.Encrypted => Refusals.Encrypted(),
                PdfFault.NoPages => Refusals.NoPages(),
                _ => Refusals.Damaged(MediaKind.Pdf, error.Message.TrimEnd('.')),
            };
        }
    }

    /// <summary>A page that cannot be opened keeps its place with no size: the next stage says why it failed.</summary>
    private static Page ReadPage(PdfDocument document, int number, List<string> warnings)
    {
        try
        {
            using var page = document.OpenPage(number);
            return new Page(number, page.WidthPoints, page.HeightPoints, []);
        }
        catch (PdfException error)
        {
            warnings.Add(error.Message);
            return new Page(number, 0, 0, []);
        }
    }
}
