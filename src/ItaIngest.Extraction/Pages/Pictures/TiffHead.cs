using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>Reads sizes and resolutions of all pages of a TIFF and checks that all of their data is there.</summary>
internal static class TiffHead
{
    private const long ReducedImage = 1;

    /// <exception cref="Core.Failures.DocumentException">cut short, damaged, or more pages than <paramref name="maximumPages"/></exception>
    public static IReadOnlyList<PictureSheet> Read(ReadOnlySpan<byte> bytes, int maximumPages)
    {
        var sheets = new List<PictureSheet>();
        var seen = new HashSet<uint>();
        var directories = 0;
        for (var offset = TiffDirectory.FirstOffset(bytes); offset != 0;)
        {
            if (!TiffDirectory.TryRead(bytes, offset, out var directory))
                throw Refusals.Truncated(MediaKind.Tiff, $"the description of page {sheets.Count + 1} should stand at byte {offset} of {bytes.Length}");
            if (!seen.Add(offset))
                throw Refusals.Damaged(MediaKind.Tiff, "its pages point to each other in a circle");
            directories++;
            if (((directory.Number(TiffTag.NewSubfileType) ?? 0) & ReducedImage) == 0)
                sheets.Add(Sheet(directory, directories, sheets.Count + 1, bytes.Length));
            if (sheets.Count > maximumPages)
                throw Refusals.TooManyPages(sheets.Count, maximumPages);
            offset = directory.Next;
        }
        return sheets.Count > 0 ? sheets : throw Refusals.Truncated(MediaKind.Tiff, "it has no page");
    }

    private static PictureSheet Sheet(TiffDirectory directory, int number, int page, long fileLength)
    {
        var width = directory.Number(TiffTag.ImageWidth) ?? 0;
        var height = directory.Number(TiffTag.ImageLength) ?? 0;
        if (width is <= 0 or > int.MaxValue || height is <= 0 or > int.MaxValue)
            throw Refusals.Damaged(MediaKind.Tiff, $"page {page} says that it has {width} × {height} pixels");
        CheckData(directory, TiffTag.StripOffsets, TiffTag.StripByteCounts, page, fileLength);
        CheckData(directory, TiffTag.TileOffsets, TiffTag.TileByteCounts, page, fileLength);

        // the decoder turns the page itself; 5 to 8 lie on their side
        var onItsSide = directory.Number(TiffTag.Orientation) is >= 5 and <= 8;
        return PictureSheet.Square(number, (int)width, (int)height, directory.Dpi(TiffTag.XResolution), directory.Dpi(TiffTag.YResolution), onItsSide);
    }

    private static void CheckData(TiffDirectory directory, TiffTag offsets, TiffTag counts, int page, long fileLength)
    {
        foreach (var (start, length) in directory.Values(offsets).Zip(directory.Values(counts)))
        {
            if (start + length > fileLength)
                throw Refusals.Truncated(MediaKind.Tiff, $"picture data of page {page} reaches to byte {start + length} of {fileLength}");
        }
    }
}
