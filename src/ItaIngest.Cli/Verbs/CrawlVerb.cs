using System.CommandLine;
using System.Net;
using ItaIngest.Cli.Progress;
using ItaIngest.Crawling;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita crawl</c>: from a list of sites to their reports.</summary>
internal sealed class CrawlVerb
{
    /// <summary>Where the contact may stand once and for all.</summary>
    private const string ContactVariable = "ITAINGEST_CONTACT";

    private readonly Argument<FileInfo> _sources = new("SOURCES.csv") { Description = "columns agency_code, start_url; optional: fiscal_years (2566;2567), family, accept_bad_certificate (yes)" };
    private readonly Option<DirectoryInfo> _store = new("--store") { Description = "where documents and the state of the crawl are kept", Required = true, HelpName = "DIR" };
    private readonly Option<string?> _contact = new("--contact") { Description = $"where site owners can reach you: a mail address or a page; default: {ContactVariable}", HelpName = "ADDRESS" };
    private readonly Option<double> _delay = new("--delay") { Description = "seconds of rest between requests to a host", DefaultValueFactory = _ => 2, HelpName = "SECONDS" };
    private readonly Option<int> _hosts = new("--hosts") { Description = "hosts asked at once", DefaultValueFactory = _ => 32, HelpName = "N" };
    private readonly Option<bool> _warc = new("--warc") { Description = "also write all answers as WARC 1.1" };
    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "also reach loopback and private addresses: for tests and intranets" };
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
        { _sources, _store, _contact, _delay, _hosts, _warc, _allowPrivate, _json };
        _delay.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 3600))
                result.AddError("--delay: 0 to 3600 seconds");
        });
        _hosts.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--hosts: at least 1");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var allowPrivate = parsed.GetValue(_allowPrivate);
        var contact = parsed.GetValue(_contact) ?? Environment.GetEnvironmentVariable(ContactVariable);
        if (string.IsNullOrWhiteSpace(contact) && !allowPrivate)
        {
            await Console.Error.WriteLineAsync($"ita: give --contact or set {ContactVariable}: owners of sites must be able to reach who crawls them");
            return ExitCode.Usage;
        }

        var options = new CrawlOptions
        {
            Contact = contact ?? "a test in a private network",
            HostDelay = TimeSpan.FromSeconds(parsed.GetValue(_delay)),
            SitesAtOnce = parsed.GetValue(_hosts),
            Warc = parsed.GetValue(_warc),
            AllowedNetworks = allowPrivate ? ReservedNetworks.Allowable : Array.Empty<IPNetwork>(),
        };
        try
        {
            return await CrawlAsync(parsed, SourceList.Read(parsed.GetRequiredValue(_sources).FullName), options, cancellation);
        }
        catch (SourceListException error)
        {
            await Console.Error.WriteLineAsync($"ita: {parsed.GetRequiredValue(_sources)}: {error.Message}");
            return ExitCode.Usage;
        }
    }

    private async Task<int> CrawlAsync(ParseResult parsed, SourceList sources, CrawlOptions options, CancellationToken cancellation)
    {
        var crawler = new Crawler(parsed.GetRequiredValue(_store).FullName);
        var progress = new CrawlProgress();
        var summary = await CrawlDisplay.ShowAsync(progress, () => crawler.RunAsync(sources, options, progress, cancellation));
        CrawlDisplay.Print(summary, parsed.GetValue(_json));
        return summary.Sites > 0 && summary.SitesFailed == summary.Sites ? ExitCode.NothingRead
            : summary.SitesFailed + summary.SitesPartial > 0 ? ExitCode.SomeFailed
            : ExitCode.AllWell;
    }
}
