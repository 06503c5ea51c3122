using System.Net;

namespace ItaIngest.Crawling;

/// <summary>How a crawl behaves. The defaults are meant for thousands of small servers that nobody may trouble.</summary>
public sealed record CrawlOptions
{
    /// <summary>Where the operator can be reached, a mail address or a page: part of the user agent.</summary>
    public required string Contact { get; init; }

    /// <summary>Time between the end of a request and the start of the next one to the same host. Default: 2 s.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Sites walked at once, and so hosts asked at once, for a site has one request under way. Default: 32.</summary>
    public int SitesAtOnce { get; init; } = 32;

    /// <summary>Repeats of a request that failed in a way that may pass. Default: 2.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>First wait of the exponential back-off. Default: 5 s.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A host that asks for a longer Retry-After (or Crawl-delay) is left alone for the run. Default: 5 min.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Requests in a row that found no server before its host is dropped for the run. Default: 2.</summary>
    public int FailuresUntilDead { get; init; } = 2;

    /// <summary>Until the head of an answer is there. Default: 30 s.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Between two pieces of a body. Default: 30 s.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For a whole body. Default: 10 min.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Default: 100 MiB, as sent and as unpacked.</summary>
    public long LargestDocument { get; init; } = 100L << 20;

    /// <summary>Default: 5 MiB, as sent and as unpacked.</summary>
    public long LargestPage { get; init; } = 5L << 20;

    /// <summary>Default: 5.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Pages read of a site. Default: 200.</summary>
    public int PagesPerSite { get; init; } = 200;

    /// <summary>Documents downloaded from a site in one run. Default: 200.</summary>
    public int DocumentsPerSite { get; init; } = 200;

    /// <summary>Links followed from the start page to a page. Default: 6.</summary>
    public int Depth { get; init; } = 6;

    /// <summary>An interrupted run goes on if it is not older than this; otherwise a new one begins. Default: 24 h.</summary>
    public TimeSpan ResumeWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Whether all answers are also written as WARC 1.1.</summary>
    public bool Warc { get; init; }

    /// <summary>Private networks that may be reached all the same; none by default. For tests and intranets.</summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>The clock that delays and time limits go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How names become addresses; the system's way unless a test has its own web.</summary>
    internal Web.EndpointResolver Resolver { get; init; } = Web.EndpointResolvers.System;

    internal string UserAgent => $"{ProductToken}/0.1 (+{Contact})";

    /// <summary>The name by which robots.txt addresses this crawler.</summary>
    internal const string ProductToken = "ItaIngest";
}
