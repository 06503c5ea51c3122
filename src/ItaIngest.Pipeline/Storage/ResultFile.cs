using System.IO.Compression;
using System.Security.Cryptography;
using ItaIngest.Core.Files;

namespace ItaIngest.Pipeline.Storage;

/// <summary>
/// A stored result: a mark, the SHA-256 of what follows, and JSON compressed with Brotli. The hash tells a file that the disk
/// has changed from one that was written so.
/// </summary>
internal static class ResultFile
{
    private static ReadOnlySpan<byte> Mark => "ITARES1\n"u8;

    public static void Write(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        using (var brotli = new BrotliStream(content, CompressionLevel.Fastest, leaveOpen: true))
            write(brotli);
        var bytes = content.GetBuffer().AsMemory(0, (int)content.Length);
        AtomicFile.Write(path, file =>
        {
            file.Write(Mark);
            file.Write(SHA256.HashData(bytes.Span));
            file.Write(bytes.Span);
        });
    }

    /// <summary>What was written; null when the file is not whole.</summary>
    /// <exception cref="IOException">not there, or not readable</exception>
    public static Stream? Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var start = Mark.Length + SHA256.HashSizeInBytes;
        return IsWhole(bytes) ? new BrotliStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress) : null;
    }

    public static bool IsWhole(ReadOnlySpan<byte> bytes)
    {
        var start = Mark.Length + SHA256.HashSizeInBytes;
        return bytes.Length >= start && bytes.StartsWith(Mark) && SHA256.HashData(bytes[start..]).AsSpan().SequenceEqual(bytes[Mark.Length..start]);
    }
}
