using System.CommandLine;
using ItaIngest.Cli.Progress;
using ItaIngest.Crawling;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Changes;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita nightly</c>: crawl, ingest what is new or changed, write the dataset, and say what changed.</summary>
internal sealed class NightlyVerb
{
    private readonly CrawlArguments _crawl = new();
    private readonly Option<DirectoryInfo> _out = new("--out", "-o") { Description = "folder of the dataset", Required = true, HelpName = "DIR" };
    private readonly Option<DirectoryInfo?> _store = new("--store") { Description = "where documents and results are kept; default: .ita-store in the folder of the dataset", HelpName = "DIR" };
    private readonly PoolArguments _pool = new();
    private readonly CapArguments _caps = new();
    private readonly RecognitionArguments _recognition = new();

    public static Command Create() => new NightlyVerb().Build();

    private Command Build()
    {
        var command = new Command("nightly", """
            Crawl, ingest what is new or changed, write the dataset, and say what changed since the last time.

            Example:
              ita nightly sites.csv --out dataset --contact mailto:you@example.org

            Beside the dataset: changes.csv, a line a document or measure added, changed or gone, and summary.md, one page.
            """)
        { _out, _store };
        _crawl.AddTo(command);
        _pool.AddTo(command);
        _caps.AddTo(command);
        _recognition.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            var (sources, options) = _crawl.Read(parsed);
            var output = parsed.GetRequiredValue(_out).FullName;
            var store = new DocumentStore(parsed.GetValue(_store)?.FullName ?? Path.Combine(output, ".ita-store"));
            using var held = RunLock.Take(store);
            var crawler = new Crawler(store.Folder);
            var progress = new CrawlProgress();
            var crawl = await CrawlDisplay.ShowAsync(progress, () => crawler.RunAsync(sources, options, progress, cancellation));
            CrawlDisplay.Print(crawl, json: false);

            var agencies = sources.Sources.Select(source => source.AgencyCode).ToHashSet(StringComparer.Ordinal);
            var input = CrawledInput.Take(crawler.Documents().Where(document => agencies.Contains(document.AgencyCode)), store);
            var baseline = new DatasetBaseline(store.Folder, output);
            var before = baseline.Read();
            var dataset = await IngestAsync(parsed, input, store, output, cancellation);
            var changes = DatasetChanges.Compare(before, DatasetSnapshot.Read(output));
            DatasetChanges.Write(output, changes);
            await NightlySummary.WriteAsync(Path.Combine(output, NightlySummary.FileName), crawl, dataset, changes, cancellation);
            baseline.Replace();
            return Code(crawl, dataset);
        }
        catch (SourceListException error)
        {
            await Console.Error.WriteLineAsync("ita: " + error.Message);
            return ExitCode.Usage;
        }
    }

    private async Task<DatasetSummary> IngestAsync(ParseResult parsed, InputSet input, DocumentStore store, string output, CancellationToken cancellation)
    {
        var options = new PipelineOptions { Pages = _caps.ReadPages(parsed), Recognition = _caps.Limit(_recognition.Read(parsed), parsed) with { PageDeadline = _pool.PageDeadline(parsed) } };
        await using var runner = WorkerVerb.Pool(store, options, _pool.Read(parsed));
        var progress = new RunProgress(input.Documents.Count);
        var summary = await ProgressDisplay.ShowAsync(progress, () => Ingestion.RunAsync(input, store, options, runner, output, progress, cancellation));
        SummaryText.Print(summary, output, json: false);
        return summary;
    }

    private static int Code(CrawlSummary crawl, DatasetSummary dataset) =>
        dataset.Ok + dataset.Partial == 0 ? ExitCode.NothingRead
        : dataset.Failed + dataset.Partial + dataset.Unopened + crawl.SitesFailed + crawl.SitesPartial > 0 ? ExitCode.SomeFailed
        : ExitCode.AllWell;
}
