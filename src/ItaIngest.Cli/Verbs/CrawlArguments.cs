using System.CommandLine;
using System.Net;
using ItaIngest.Crawling;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Cli.Verbs;

/// <summary>The source list and the options about crawling that two verbs share.</summary>
internal sealed class CrawlArguments
{
    /// <summary>Where the contact may stand once and for all.</summary>
    private const string ContactVariable = "ITAINGEST_CONTACT";

    private readonly Argument<FileInfo> _sources = new("SOURCES.csv") { Description = "columns agency_code, start_url; optional: fiscal_years (2566;2567), family, accept_bad_certificate (yes)" };
    private readonly Option<string?> _contact = new("--contact") { Description = $"where site owners can reach you: a mail address or a page; default: {ContactVariable}", HelpName = "ADDRESS" };
    private readonly Option<double> _delay = new("--delay") { Description = "seconds of rest between requests to a host", DefaultValueFactory = _ => 2, HelpName = "SECONDS" };
    private readonly Option<int> _hosts = new("--hosts") { Description = "hosts asked at once", DefaultValueFactory = _ => 32, HelpName = "N" };
    private readonly Option<bool> _warc = new("--warc") { Description = "also write all answers as WARC 1.1" };
    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "also reach loopback and private addresses: for tests and intranets" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_sources);
        foreach (var option in new Option[] { _contact, _delay, _hosts, _warc, _allowPrivate })
            command.Options.Add(option);
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
    }

    /// <exception cref="SourceListException">the list or the options cannot be used; the message says why</exception>
    /// <exception cref="FileNotFoundException">there is no such list</exception>
    public (SourceList Sources, CrawlOptions Options) Read(ParseResult parsed)
    {
        var allowPrivate = parsed.GetValue(_allowPrivate);
        var contact = parsed.GetValue(_contact) ?? Environment.GetEnvironmentVariable(ContactVariable);
        if (string.IsNullOrWhiteSpace(contact) && !allowPrivate)
            throw new SourceListException($"give --contact or set {ContactVariable}: owners of sites must be able to reach who crawls them");
        var options = new CrawlOptions
        {
            Contact = contact ?? "a test in a private network",
            HostDelay = TimeSpan.FromSeconds(parsed.GetValue(_delay)),
            SitesAtOnce = parsed.GetValue(_hosts),
            Warc = parsed.GetValue(_warc),
            AllowedNetworks = allowPrivate ? ReservedNetworks.Allowable : Array.Empty<IPNetwork>(),
        };
        return (SourceList.Read(parsed.GetRequiredValue(_sources).FullName), options);
    }
}
