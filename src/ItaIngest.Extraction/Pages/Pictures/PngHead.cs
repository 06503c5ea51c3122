using System.Buffers.Binary;
using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>Reads the size and resolution of a PNG and checks that it is whole (PNG specification, third edition).</summary>
internal static class PngHead
{
    private const int SignatureLength = 8;
    private const int ChunkFrame = 12;
    private const double MetresPerInch = 0.0254;

    public static PictureSheet Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SignatureLength + ChunkFrame + 13)
            throw Refusals.Truncated(MediaKind.Png, $"it has {bytes.Length} bytes, less than its header");
        if (!bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            throw Refusals.Damaged(MediaKind.Png, "its first bytes were changed, as by a transfer in text mode");
        if (!bytes[12..].StartsWith("IHDR"u8))
            throw Refusals.Damaged(MediaKind.Png, "it does not begin with its header (IHDR)");
        var width = BinaryPrimitives.ReadInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadInt32BigEndian(bytes[20..]);
        if (width <= 0 || height <= 0)
            throw Refusals.Damaged(MediaKind.Png, $"its header says {width} × {height} pixels");
        var (across, down) = ReadChunks(bytes[SignatureLength..]);
        return PictureSheet.Square(1, width, height, across, down);
    }

    /// <summary>Goes through all chunks to the last one (IEND); gives the resolution (pHYs).</summary>
    private static (double? Across, double? Down) ReadChunks(ReadOnlySpan<byte> rest)
    {
        (double? Across, double? Down) dpi = default;
        while (rest.Length >= ChunkFrame)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var type = rest.Slice(4, 4);
            if (type.SequenceEqual("IEND"u8))
                return dpi;
            if (length > rest.Length - ChunkFrame)
                break;
            if (type.SequenceEqual("pHYs"u8) && length == 9 && rest[16] == 1)
                dpi = (BinaryPrimitives.ReadUInt32BigEndian(rest[8..]) * MetresPerInch, BinaryPrimitives.ReadUInt32BigEndian(rest[12..]) * MetresPerInch);
            rest = rest[((int)length + ChunkFrame)..];
        }
        throw Refusals.Truncated(MediaKind.Png, "its end (IEND) is missing");
    }
}
