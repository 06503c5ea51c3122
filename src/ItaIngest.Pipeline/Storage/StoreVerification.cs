using System.Security.Cryptography;

namespace ItaIngest.Pipeline.Storage;

/// <summary>Reads every file of a store and compares it with its hash. Any number may run beside a run.</summary>
public sealed class StoreVerification(DocumentStore store)
{
    private const string BlobRemedy = "--remove-damaged deletes it; ingest or crawl its document again";
    private const string ResultRemedy = "--remove-damaged deletes it; it is taken for missing, and the next run makes it anew";

    /// <summary>Files looked at so far.</summary>
    public int Files { get; private set; }

    /// <summary>What is damaged, found while it is enumerated.</summary>
    public IEnumerable<StoreDamage> Run() => Blobs().Concat(Results());

    /// <summary>Deletes a damaged file.</summary>
    public void Remove(StoreDamage damage) => File.Delete(Path.Combine(store.Folder, damage.Path));

    private IEnumerable<StoreDamage> Blobs()
    {
        foreach (var path in StoreFiles.Of(store.BlobsFolder).Where(path => !StoreFiles.IsTemporary(path)))
        {
            Files++;
            using var file = File.OpenRead(path);
            if (Convert.ToHexStringLower(SHA256.HashData(file)) != Path.GetFileName(path))
                yield return Damage(path, "its bytes do not have the hash that it is named by", BlobRemedy);
        }
    }

    private IEnumerable<StoreDamage> Results()
    {
        foreach (var path in StoreFiles.Of(store.ResultsFolder).Where(path => path.EndsWith(".result", StringComparison.Ordinal)))
        {
            Files++;
            if (!ResultFile.IsWhole(File.ReadAllBytes(path)))
                yield return Damage(path, "its bytes do not have the hash that is written in it", ResultRemedy);
        }
    }

    private StoreDamage Damage(string path, string what, string remedy) => new(Path.GetRelativePath(store.Folder, path), what, remedy);
}
