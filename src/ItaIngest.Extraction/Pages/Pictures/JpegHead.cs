using System.Buffers.Binary;
using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>Reads the size, resolution and orientation of a JPEG and checks that it is whole (ITU-T T.81, JFIF, Exif).</summary>
internal static class JpegHead
{
    private const double CentimetresPerInch = 2.54;

    public static PictureSheet Read(ReadOnlySpan<byte> bytes)
    {
        (int Width, int Height)? size = null;
        (double? Across, double? Down) dpi = default;
        var orientation = 1;
        var at = 2;
        while (at + 4 <= bytes.Length)
        {
            if (bytes[at] != 0xFF)
                throw Refusals.Damaged(MediaKind.Jpeg, $"there is no marker at byte {at}");
            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or >= 0xD0 and <= 0xD7)
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (marker == 0xD9 || length < 2 || at + 2 + length > bytes.Length)
                break;
            var segment = bytes.Slice(at + 4, length - 2);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && segment.Length >= 5)
                size = (BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));
            else if (marker == 0xE0)
                dpi = JfifDpi(segment);
            else if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8))
                (orientation, dpi) = Exif(segment[6..], dpi);
            at += 2 + length;
            if (marker == 0xDA)
                return Finish(bytes[at..], size, dpi, orientation);
        }
        throw Refusals.Truncated(MediaKind.Jpeg, "it ends before its picture begins");
    }

    private static PictureSheet Finish(ReadOnlySpan<byte> scan, (int Width, int Height)? size, (double? Across, double? Down) dpi, int orientation)
    {
        if (scan.LastIndexOf<byte>([0xFF, 0xD9]) < 0)
            throw Refusals.Truncated(MediaKind.Jpeg, "its end mark (FF D9) is missing");
        if (size is not { Width: > 0, Height: > 0 } known)
            throw Refusals.Damaged(MediaKind.Jpeg, "it does not say how large it is");
        return PictureSheet.Square(1, known.Width, known.Height, dpi.Across, dpi.Down, onItsSide: orientation is >= 5 and <= 8);
    }

    private static (double? Across, double? Down) JfifDpi(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 12 || !segment.StartsWith("JFIF\0"u8))
            return default;
        int across = BinaryPrimitives.ReadUInt16BigEndian(segment[8..]), down = BinaryPrimitives.ReadUInt16BigEndian(segment[10..]);
        return segment[7] switch
        {
            _ when across == 0 || down == 0 => default,
            1 => (across, down),
            2 => (across * CentimetresPerInch, down * CentimetresPerInch),
            _ => default,
        };
    }

    /// <summary>Exif is a small TIFF; a broken one says nothing.</summary>
    private static (int Orientation, (double? Across, double? Down) Dpi) Exif(ReadOnlySpan<byte> tiff, (double? Across, double? Down) dpi)
    {
        if (!TiffDirectory.TryRead(tiff, TiffDirectory.FirstOffset(tiff), out var directory))
            return (1, dpi);
        return ((int)(directory.Number(TiffTag.Orientation) ?? 1), dpi.Across is null ? (directory.Dpi(TiffTag.XResolution), null) : dpi);
    }
}
