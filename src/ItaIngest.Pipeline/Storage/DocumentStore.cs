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

    internal string BlobsFolder => Path.Combine(Folder, "blobs");

    internal string ResultsFolder => Path.Combine(Folder, "results");

    /// <summary>What the datasets made from this store rest on (<see cref="DatasetRoots"/>).</summary>
    internal string DatasetsFolder => Path.Combine(Folder, "datasets");

    /// <summary>For what lives no longer than a run: folders of workers.</summary>
    internal string TemporaryFolder => Path.Combine(Folder, "tmp");

    public BlobStore Blobs { get; } = new(Path.Combine(Path.GetFullPath(folder), "blobs"));

    /// <summary>The stored result, or null when there is none (or a damaged one, which is as good as none).</summary>
    public T? TryRead<T>(BlobRef content, IReadOnlyList<StageKey> keys, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            using var json = ResultFile.Open(PathOf(content, keys));
            return json is null ? null : JsonSerializer.Deserialize(json, type);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Stores a result; the last writer wins.</summary>
    /// <exception cref="IOException">the store cannot be written (full disk, read-only folder)</exception>
    public void Write<T>(BlobRef content, IReadOnlyList<StageKey> keys, T result, JsonTypeInfo<T> type) =>
        ResultFile.Write(PathOf(content, keys), json => JsonSerializer.Serialize(json, result, type));

    /// <summary>Forgets a result, so that its stage runs again.</summary>
    public void Forget(BlobRef content, IReadOnlyList<StageKey> keys) => File.Delete(PathOf(content, keys));

    /// <summary>Name of the file of a result, for whatever document.</summary>
    internal static string NameOf(IReadOnlyList<StageKey> keys)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('>', keys))))[..16];
        return $"{keys[^1].Name}-{hash}.result";
    }

    private string PathOf(BlobRef content, IReadOnlyList<StageKey> keys) => Path.Combine(ResultsFolder, content.Sha256[..2], content.Sha256, NameOf(keys));
}
