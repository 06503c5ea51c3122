using System.Buffers.Binary;
using System.IO.Compression;
using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Training;

/// <summary>Writes a gray picture as PNG (ISO/IEC 15948).</summary>
internal static class PngWriter
{
    private const double MetresPerInch = 0.0254;

    /// <param name="dpi">Written into the file when it is known.</param>
    public static byte[] Encode(GrayImage image, double? dpi = null)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        header[8] = 8;
        WriteChunk(png, "IHDR"u8, header);
        if (dpi is { } resolution)
        {
            WriteChunk(png, "pHYs"u8, Resolution(resolution));
        }

        WriteChunk(png, "IDAT"u8, Compress(image));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>Pixels a metre, across and down, and that metres are meant.</summary>
    private static byte[] Resolution(double dpi)
    {
        var chunk = new byte[9];
        var pixelsPerMetre = (uint)Math.Round(dpi / MetresPerInch);
        BinaryPrimitives.WriteUInt32BigEndian(chunk, pixelsPerMetre);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4), pixelsPerMetre);
        chunk[8] = 1;
        return chunk;
    }

    private static byte[] Compress(GrayImage image)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var y = 0; y < image.Height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(image.Pixels.AsSpan(y * image.Width, image.Width));
            }
        }

        return packed.ToArray();
    }

    private static void WriteChunk(Stream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(type, data));
        png.Write(number);
    }

    private static uint Checksum(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var sum = 0xFFFFFFFFu;
        sum = Add(sum, type);
        return ~Add(sum, data);
    }

    private static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            sum = Table[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        return sum;
    }

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Remainder)];

    private static uint Remainder(int value)
    {
        var rest = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) != 0 ? 0xEDB88320u ^ (rest >> 1) : rest >> 1;
        }

        return rest;
    }
}
