using System.Security.Cryptography;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Files;

namespace ItaIngest.Pipeline.Storage;

/// <summary>Bytes by their SHA-256, as files <c>blobs/ab/abcdef…</c>.</summary>
public sealed class BlobStore(string folder)
{
    /// <summary>Copies a file in, unless its bytes are here already.</summary>
    /// <exception cref="IOException">the file cannot be read, or the store not be written</exception>
    public BlobRef Put(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var blob = new BlobRef(Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
        if (!Contains(blob))
        {
            stream.Position = 0;
            AtomicFile.Write(PathOf(blob), stream.CopyTo);
        }

        return blob;
    }

    /// <summary>Whether the bytes are here, whole.</summary>
    public bool Contains(BlobRef blob) => new FileInfo(PathOf(blob)) is { Exists: true } file && file.Length == blob.Length;

    /// <summary>The bytes; also usable as a <see cref="BlobReader"/>.</summary>
    /// <exception cref="IOException">not here, or not readable</exception>
    public ReadOnlyMemory<byte> Read(BlobRef blob) => File.ReadAllBytes(PathOf(blob));

    private string PathOf(BlobRef blob) => Path.Combine(folder, blob.Sha256[..2], blob.Sha256);
}
