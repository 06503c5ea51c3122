using System.CommandLine;
using ItaIngest.Cli.Progress;
using ItaIngest.Cli.Seeing;
using ItaIngest.Crawling;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita crawl</c>: from a list of sites to their reports.</summary>
internal sealed class CrawlVerb
{
    private readonly CrawlArguments _crawl = new();
    private readonly Option<DirectoryInfo> _store = new("--store") { Description = "where documents and the state of the crawl are kept", Required = true, HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = "print the summary as JSON" };

    public static Command Create() => new CrawlVerb().Build();

    private Command Build()
    {
        var command = new Command("crawl", """
            Download what the sites of municipalities publish: plans and follow-up reports.

            Example:
              ita crawl sites.csv --store crawled --contact mailto:you@example.org

            Asks politely: robots.txt is kept, one request at a time per host. A crawl that was interrupted goes on where it was;
            a second one fetches only what changed. What was taken and what was left, and why, is in DIR/crawl.csv.
            """)
        { _store, _json };
        _crawl.AddTo(command);
        RunLog.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var log = RunLog.Of(parsed);
        try
        {
            var (sources, options) = _crawl.Read(parsed);
            var crawler = new Crawler(parsed.GetRequiredValue(_store).FullName);
            var progress = new CrawlProgress();
            var summary = await CrawlDisplay.ShowAsync(progress, log, () => crawler.RunAsync(sources, options, progress, cancellation));
            CrawlDisplay.Print(summary, parsed.GetValue(_json), log);
            return summary.Sites > 0 && summary.SitesFailed == summary.Sites ? ExitCode.NothingRead
                : summary.SitesFailed + summary.SitesPartial > 0 ? ExitCode.SomeFailed
                : ExitCode.AllWell;
        }
        catch (SourceListException error)
        {
            log.Say("sources.invalid", "ita: " + error.Message, LogLevel.Error);
            return ExitCode.Usage;
        }
    }
}
