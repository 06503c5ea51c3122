using System.IO.Compression;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Downloading;

/// <summary>Undoes Content-Encoding, up to a limit: a few kilobytes can unpack to gigabytes.</summary>
internal static class Unpacker
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Whether the header asks for unpacking at all.</summary>
    public static bool IsPacked(string? encoding) => encoding is { Length: > 0 } && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="FetchException">an encoding that is not known, a broken one, or too much content</exception>
    public static async Task UnpackAsync(string from, string to, string encoding, long limit, CancellationToken cancellation)
    {
        await using var packed = File.OpenRead(from);
        await using var content = Open(packed, encoding);
        await using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[BufferBytes];
        try
        {
            while (await content.ReadAsync(buffer, cancellation) is var read and > 0)
            {
                if (target.Length + read > limit)
                    throw new FetchException(FetchFault.TooLarge, $"{packed.Length} bytes unpack to more than {limit}");
                await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
                await target.FlushAsync(cancellation);
            }
        }
        catch (InvalidDataException error)
        {
            throw new FetchException(FetchFault.Truncated, $"the body is no sound {encoding}", error);
        }
    }

    private static Stream Open(Stream packed, string encoding) => encoding.Trim().ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        _ => throw new FetchException(FetchFault.UnknownEncoding, $"Content-Encoding {encoding} is not known"),
    };
}
