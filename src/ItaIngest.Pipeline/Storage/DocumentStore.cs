using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Stages;

namespace ItaIngest.Pipeline.Storage;

/// <summary>
/// The folder that makes a run resumable: the bytes of every document, and what each stage made of them. A result is stored
/// under the content's hash and the keys of its stage and all stages before it, so that a changed stage redoes itself and
/// what follows, and nothing else. Files only; any number of processes may read and write at once.
/// </summary>
public sealed class DocumentStore(string folder)
{
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>For what lives no longer than a run: folders of workers.</summary>
    internal string TemporaryFolder => Path.Combine(Folder, "tmp");

    public BlobStore Blobs { get; } = new(Path.Combine(Path.GetFullPath(folder), "blobs"));

    /// <summary>The stored result, or null when there is none (or a damaged one, which is as good as none).</summary>
    public T? TryRead<T>(BlobRef content, IReadOnlyList<StageKey> keys, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            using var file = File.OpenRead(PathOf(content, keys));
            using var brotli = new BrotliStream(file, CompressionMode.Decompress);
            return JsonSerializer.Deserialize(brotli, type);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Stores a result; the last writer wins.</summary>
    /// <exception cref="IOException">the store cannot be written (full disk, read-only folder)</exception>
    public void Write<T>(BlobRef content, IReadOnlyList<StageKey> keys, T result, JsonTypeInfo<T> type) =>
        AtomicFile.Write(PathOf(content, keys), file =>
        {
            using var brotli = new BrotliStream(file, CompressionLevel.Fastest, leaveOpen: true);
            JsonSerializer.Serialize(brotli, result, type);
        });

    /// <summary>Forgets a result, so that its stage runs again.</summary>
    public void Forget(BlobRef content, IReadOnlyList<StageKey> keys) => File.Delete(PathOf(content, keys));

    private string PathOf(BlobRef content, IReadOnlyList<StageKey> keys)
    {
        var chain = string.Join('>', keys);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(chain)))[..16];
        return Path.Combine(Folder, "results", content.Sha256[..2], content.Sha256, $"{keys[^1].Name}-{hash}.json.br");
    }
}
