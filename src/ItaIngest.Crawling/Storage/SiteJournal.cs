using System.Text.Json;
using ItaIngest.Crawling.Walking;

namespace ItaIngest.Crawling.Storage;

/// <summary>
/// The visits of a walk, one JSON line each, written as soon as it is over. A walk that begins again finds them and fetches
/// none of them a second time. A line that was cut off when the process died is dropped.
/// </summary>
internal sealed class SiteJournal : IDisposable
{
    private readonly Dictionary<string, Visit> _visits = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private readonly FileStream _file;

    public SiteJournal(string path, string run)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        foreach (var line in bytes.AsMemory(0, whole).Lines())
        {
            if (JsonSerializer.Deserialize<Visit>(line.Span, CrawlJson.Options) is { } visit && visit.Run == run)
                Remember(visit);
        }

        _file.SetLength(_visits.Count == 0 ? 0 : whole);
        _file.Position = _file.Length;
    }

    public Visit? Find(string url) => _visits.GetValueOrDefault(url);

    /// <summary>Whether the address was fetched in this walk, be it behind a redirect.</summary>
    public bool IsFetched(string url) => _addresses.Contains(url);

    public void Add(Visit visit)
    {
        Remember(visit);
        _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(visit, CrawlJson.Options), (byte)'\n']);
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private void Remember(Visit visit)
    {
        _visits[visit.Url] = visit;
        _addresses.Add(visit.Url);
        if ((visit.Page?.FinalUrl ?? visit.Document?.FinalUrl) is { } last)
            _addresses.Add(last);
    }
}
