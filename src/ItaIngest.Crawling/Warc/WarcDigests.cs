using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ItaIngest.Crawling.Warc;

/// <summary>Digests in the form that WARC tools compare: <c>sha1:</c> and base 32.</summary>
[SuppressMessage("Security", "CA5350", Justification = "WARC tools expect SHA-1 here; it tells records apart and protects nothing")]
internal static class WarcDigests
{
    public static string Of(ReadOnlySpan<byte> head, string? bodyPath)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(head);
        if (bodyPath is not null)
        {
            using var body = File.OpenRead(bodyPath);
            var buffer = new byte[1 << 16];
            while (body.Read(buffer) is var read and > 0)
                hash.AppendData(buffer, 0, read);
        }

        return "sha1:" + Base32.Encode(hash.GetHashAndReset());
    }
}
