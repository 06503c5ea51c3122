using ItaIngest.Crawling.Storage;
using ItaIngest.Crawling.Walking;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaIngest.Crawling;

/// <summary>
/// Downloads what municipalities publish into a store: documents under <c>blobs/</c>, what is known of them under
/// <c>crawl/</c>, and <c>crawl.csv</c>. An interrupted crawl goes on where it was; a later one fetches what changed.
/// </summary>
public sealed class Crawler(string store, ILogger<Crawler>? logger = null)
{
    private readonly ILogger _logger = logger ?? NullLogger<Crawler>.Instance;

    /// <exception cref="IOException">the store cannot be written, or another crawl uses it</exception>
    /// <exception cref="OperationCanceledException">run again to go on</exception>
    public async Task<CrawlSummary> RunAsync(SourceList sources, CrawlOptions options, CrawlProgress? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        progress ??= new CrawlProgress();
        progress.Start(sources.Sources.Count);
        using var folders = new CrawlStore(store);
        var run = folders.Begin(options);
        if (run.IsResumed)
            Log.Resumed(_logger, run.Id);
        using (var tools = new CrawlTools(folders, run, options))
        {
            var limits = new ParallelOptions { MaxDegreeOfParallelism = options.SitesAtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(Distinct(sources), limits, async (source, token) =>
            {
                await CrawlSiteAsync(source, folders, run, tools, progress, token);
                progress.CountSite();
            });
        }

        var table = Path.Combine(store, "crawl.csv");
        var tally = new CrawlTally(run.StartedAt);
        CrawlTable.Write(table, Distinct(sources).Select(source => new SiteFiles(folders.Sites, source).Load()).OfType<SiteRecord>().Select(tally.Count));
        folders.Finish(run);
        return tally.Summary(run.IsResumed, table);
    }

    /// <summary>All documents that crawls brought into the store, vanished ones too, in a stable order.</summary>
    public IEnumerable<CrawledDocument> Documents() => CrawlRecords.Read(store).SelectMany(record => record.Documents);

    private static IEnumerable<CrawlSource> Distinct(SourceList sources) => sources.Sources.DistinctBy(source => (source.AgencyCode, source.StartUrl));

    private async Task CrawlSiteAsync(CrawlSource source, CrawlStore folders, CrawlRun run, CrawlTools tools, CrawlProgress progress, CancellationToken cancellation)
    {
        var files = new SiteFiles(folders.Sites, source);
        var before = files.Load();
        if (before?.Run == run.Id)
            return;
        try
        {
            SiteRecord record;
            using (var journal = new SiteJournal(files.JournalPath, run.Id))
                record = await tools.Walk(source, journal, before, progress).RunAsync(run.Id, cancellation);
            record = VanishedDocuments.AddTo(record, before, tools.Now);
            files.Save(record);
            Log.SiteDone(_logger, source.AgencyCode, record.Outcome, record.Pages.Count, record.Documents.Count, record.Family);
        }
        catch (Exception error) when (error is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            // one site's surprise is not the end of the night for the others
            Log.SiteBroke(_logger, source.AgencyCode, error);
            files.Save(VanishedDocuments.AddTo(BrokenSite.Record(source, run.Id, before, error), before, tools.Now));
        }
    }
}
