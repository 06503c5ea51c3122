using ItaIngest.Crawling.Downloading;
using ItaIngest.Crawling.Politeness;
using ItaIngest.Crawling.Storage;
using ItaIngest.Crawling.Warc;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Walking;

/// <summary>What all sites of a run share: connections, the pace of hosts, robots rules.</summary>
internal sealed class CrawlTools : IDisposable
{
    private readonly CrawlOptions _options;
    private readonly SafeClient _web;
    private readonly Hosts _hosts;
    private readonly WarcWriter? _warc;
    private readonly Fetcher _fetcher;
    private readonly BlobFolder _blobs;
    private readonly string _run;

    public CrawlTools(CrawlStore folders, CrawlRun run, CrawlOptions options)
    {
        (_options, _run, _blobs) = (options, run.Id, folders.Blobs);
        _web = new SafeClient(options);
        _hosts = new Hosts(options);
        _warc = options.Warc ? new WarcWriter(folders.Warc, run.Id, options) : null;
        var client = new PoliteClient(_web, _hosts, options);
        var robots = new Robots(client, _hosts, new RobotsFiles(folders.Robots, options.Clock), options);
        _fetcher = new Fetcher(client, robots, _web, new AnswerReader(folders.Partial, options), _warc, options);
    }

    public DateTimeOffset Now => _options.Clock.GetUtcNow();

    public SiteWalk Walk(CrawlSource source, SiteJournal journal, SiteRecord? before, CrawlProgress progress)
    {
        var site = new Site(source);
        return new SiteWalk(site, new Visitor(site, _fetcher, _blobs, journal, before, _run, _options), _options, progress);
    }

    public void Dispose()
    {
        _warc?.Dispose();
        _web.Dispose();
        _hosts.Dispose();
    }
}
