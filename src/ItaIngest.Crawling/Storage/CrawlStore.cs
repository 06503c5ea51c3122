using System.Globalization;
using System.Text.Json;
using ItaIngest.Core.Files;

namespace ItaIngest.Crawling.Storage;

/// <summary>
/// The folders of a crawl: <c>blobs/</c> for documents, <c>crawl/</c> for all else. One process at a time; the lock goes
/// with the process, however it ends.
/// </summary>
internal sealed class CrawlStore : IDisposable
{
    private readonly string _runFile;
    private readonly FileStream _lock;

    /// <exception cref="IOException">another crawl uses the store</exception>
    public CrawlStore(string folder)
    {
        Folder = folder;
        var own = Directory.CreateDirectory(Path.Combine(folder, "crawl")).FullName;
        _lock = Lock(Path.Combine(own, "lock"), folder);
        _runFile = Path.Combine(own, "run.json");
        Sites = Directory.CreateDirectory(Path.Combine(own, "sites")).FullName;
        Robots = Path.Combine(own, "robots");
        Warc = Path.Combine(own, "warc");
        Partial = Path.Combine(own, "partial");
        Blobs = new BlobFolder(Path.Combine(folder, "blobs"));
        if (Directory.Exists(Partial))
            Directory.Delete(Partial, recursive: true);
        Directory.CreateDirectory(Partial);
    }

    public string Folder { get; }

    public string Sites { get; }

    public string Robots { get; }

    public string Warc { get; }

    /// <summary>For downloads under way; what a killed process left there is gone.</summary>
    public string Partial { get; }

    public BlobFolder Blobs { get; }

    /// <summary>Goes on with the run that was interrupted, if it is fresh enough, or begins one.</summary>
    public CrawlRun Begin(CrawlOptions options)
    {
        var now = options.Clock.GetUtcNow();
        if (File.Exists(_runFile) && JsonSerializer.Deserialize<CrawlRun>(File.ReadAllBytes(_runFile), CrawlJson.Options) is { IsFinished: false } interrupted
            && now - interrupted.StartedAt < options.ResumeWithin)
            return interrupted with { IsResumed = true };
        var run = new CrawlRun(now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("N")[..6], now, IsFinished: false);
        Write(run);
        return run;
    }

    public void Finish(CrawlRun run) => Write(run with { IsFinished = true });

    public void Dispose() => _lock.Dispose();

    private void Write(CrawlRun run) => AtomicFile.Write(_runFile, stream => JsonSerializer.Serialize(stream, run, CrawlJson.Options));

    private static FileStream Lock(string path, string folder)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new IOException($"another crawl uses the store {folder}", error);
        }
    }
}
