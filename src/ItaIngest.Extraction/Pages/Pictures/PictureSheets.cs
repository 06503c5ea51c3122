using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>The pages of a picture file with their sizes; nothing is decoded.</summary>
internal static class PictureSheets
{
    private const double PointsPerInch = 72;

    /// <exception cref="DocumentException">cut short, damaged, too large</exception>
    public static IReadOnlyList<PictureSheet> Open(ReadOnlyMemory<byte> bytes, MediaKind kind, PageReaderOptions options)
    {
        IReadOnlyList<PictureSheet> sheets = kind switch
        {
            MediaKind.Png => [PngHead.Read(bytes.Span)],
            MediaKind.Jpeg => [JpegHead.Read(bytes.Span)],
            MediaKind.Tiff => TiffHead.Read(bytes.Span, options.MaximumPages),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a picture"),
        };
        for (var i = 0; i < sheets.Count; i++)
        {
            if ((long)sheets[i].Width * sheets[i].Height > options.MaximumDecodedPixels)
                throw Refusals.TooManyPixels(kind, i + 1, sheets[i].Width, sheets[i].Height, options.MaximumDecodedPixels);
        }
        return sheets;
    }

    /// <exception cref="DocumentException">cut short, damaged, too large</exception>
    public static IReadOnlyList<Page> Read(ReadOnlyMemory<byte> bytes, MediaKind kind, PageReaderOptions options, out IReadOnlyList<string> warnings)
    {
        var notes = new List<string>();
        var pages = new List<Page>();
        foreach (var sheet in Open(bytes, kind, options))
        {
            var (dpi, warning) = PictureResolution.Decide(sheet);
            if (warning is not null && !notes.Contains(warning))
                notes.Add(warning);
            pages.Add(new Page(pages.Count + 1, sheet.Width * PointsPerInch / dpi, sheet.Height * PointsPerInch / dpi, []));
        }
        warnings = notes;
        return pages;
    }
}
