using System.Buffers.Binary;

namespace ItaIngest.Native.Leptonica;

/// <summary>
/// Reads the orientation that a camera notes in a JPEG (Exif 2.3, tag 0x0112, in the APP1 segment), which Leptonica
/// does not look at: photographed pages lie on their side without it.
/// </summary>
internal static class JpegOrientation
{
    private const int OrientationTag = 0x0112;

    /// <summary>1 (upright) to 8; 1 if the file does not say.</summary>
    public static int Read(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (marker == 0xDA || length < 2 || at + 2 + length > jpeg.Length)
                break; // start of scan: no segments follow
            var segment = jpeg.Slice(at + 4, length - 2);
            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8))
                return ReadTiff(segment[6..]);
            at += 2 + length;
        }
        return 1;
    }

    private static int ReadTiff(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return 1;
        var little = tiff.StartsWith("II"u8);
        var directory = ReadInt32(tiff[4..], little);
        if (directory < 8 || directory > tiff.Length - 2)
            return 1;
        var entries = ReadUInt16(tiff[directory..], little);
        for (var at = directory + 2; entries-- > 0 && at + 12 <= tiff.Length; at += 12)
            if (ReadUInt16(tiff[at..], little) == OrientationTag)
                return Math.Clamp((int)ReadUInt16(tiff[(at + 8)..], little), 1, 8);
        return 1;
    }

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int ReadInt32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt32BigEndian(bytes);
}
