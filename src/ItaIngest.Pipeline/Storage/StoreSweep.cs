using ItaIngest.Crawling;

namespace ItaIngest.Pipeline.Storage;

/// <summary>
/// Finds what nothing needs any more: results of older stages or other options, documents of no dataset and no crawl, and
/// what killed processes left. What is younger than the days of grace stays. Hold the <see cref="RunLock"/>.
/// </summary>
public sealed class StoreSweep
{
    private readonly DocumentStore _store;
    private readonly DateTimeOffset _before;
    private readonly HashSet<string> _contents;
    private readonly Dictionary<string, HashSet<string>> _results = new(StringComparer.Ordinal);

    /// <param name="store">to be cleared out</param>
    /// <param name="graceDays">files younger than this stay</param>
    /// <param name="time">null for the clock</param>
    /// <exception cref="InvalidDataException">no dataset or crawl of this store is known, so that all would go</exception>
    public StoreSweep(DocumentStore store, int graceDays, TimeProvider? time = null)
    {
        _store = store;
        _before = (time ?? TimeProvider.System).GetUtcNow().AddDays(-graceDays);
        _contents = [.. new Crawler(store.Folder).Documents().Select(document => document.Sha256)];
        var datasets = DatasetRoots.Read(store);
        if (datasets.Count == 0 && _contents.Count == 0)
            throw new InvalidDataException($"{store.Folder} knows of no dataset and no crawl that needs it; delete the folder if that is so");
        foreach (var roots in datasets)
            Keep(roots);
    }

    /// <summary>What can go.</summary>
    public IEnumerable<FileInfo> Unreachable() => StoreFiles.Of(_store.BlobsFolder).Where(IsUnreachableBlob)
        .Concat(StoreFiles.Of(_store.ResultsFolder).Where(IsUnreachableResult))
        .Select(path => new FileInfo(path))
        .Where(file => file.LastWriteTimeUtc < _before.UtcDateTime);

    private void Keep(DatasetRoots roots)
    {
        _contents.UnionWith(roots.Contents);
        var names = Enumerable.Range(1, roots.Keys.Count).Select(count => DocumentStore.NameOf([.. roots.Keys.Take(count)])).ToList();
        foreach (var content in roots.Contents)
        {
            if (!_results.TryGetValue(content, out var kept))
                _results.Add(content, kept = new HashSet<string>(StringComparer.Ordinal));
            kept.UnionWith(names);
        }
    }

    private bool IsUnreachableBlob(string path) => !_contents.Contains(Path.GetFileName(path));

    private bool IsUnreachableResult(string path) =>
        !_results.TryGetValue(Path.GetFileName(Path.GetDirectoryName(path)!), out var kept) || !kept.Contains(Path.GetFileName(path));
}
