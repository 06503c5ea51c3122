using System.CommandLine;
using ItaIngest.Cli.Progress;
using ItaIngest.Cli.Seeing;
using ItaIngest.Crawling;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Changes;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Storage;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita nightly</c>: crawl, ingest what is new or changed, write the dataset, and say what changed.</summary>
internal sealed class NightlyVerb
{
    private readonly CrawlArguments _crawl = new();
    private readonly RunArguments _run = new();

    public static Command Create() => new NightlyVerb().Build();

    private Command Build()
    {
        var command = new Command("nightly", """
            Crawl, ingest what is new or changed, write the dataset, and say what changed since the last time.

            Example:
              ita nightly sites.csv --out dataset --contact mailto:you@example.org

            Beside the dataset: changes.csv, a line a document or measure added, changed or gone, and summary.md, one page.
            """);
        _crawl.AddTo(command);
        _run.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var log = RunLog.Of(parsed);
        try
        {
            var (sources, options) = _crawl.Read(parsed);
            var (output, store) = (_run.Output(parsed), _run.Store(parsed));
            using var held = RunLock.Take(store);
            var crawler = new Crawler(store.Folder);
            var progress = new CrawlProgress();
            var crawl = await CrawlDisplay.ShowAsync(progress, log, () => crawler.RunAsync(sources, options, progress, cancellation));
            CrawlDisplay.Print(crawl, json: false, log);

            var agencies = sources.Sources.Select(source => source.AgencyCode).ToHashSet(StringComparer.Ordinal);
            var input = CrawledInput.Take(crawler.Documents().Where(document => agencies.Contains(document.AgencyCode)), store);
            var baseline = new DatasetBaseline(store.Folder, output);
            var before = baseline.Read();
            var dataset = await new DatasetRun("nightly", store, output, _run.Pipeline(parsed), log).RunAsync(input, _run.Pool(parsed), cancellation);
            SummaryText.Print(dataset, output, json: false, log);
            var changes = DatasetChanges.Compare(before, DatasetSnapshot.Read(output));
            DatasetChanges.Write(output, changes);
            await NightlySummary.WriteAsync(Path.Combine(output, NightlySummary.FileName), crawl, dataset, changes, cancellation);
            baseline.Replace();
            return Code(crawl, dataset);
        }
        catch (SourceListException error)
        {
            log.Say("sources.invalid", "ita: " + error.Message, LogLevel.Error);
            return ExitCode.Usage;
        }
    }

    private static int Code(CrawlSummary crawl, DatasetSummary dataset) =>
        dataset.Ok + dataset.Partial == 0 ? ExitCode.NothingRead
        : dataset.Failed + dataset.Partial + dataset.Unopened + crawl.SitesFailed + crawl.SitesPartial > 0 ? ExitCode.SomeFailed
        : ExitCode.AllWell;
}
