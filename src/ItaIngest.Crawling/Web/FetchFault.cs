namespace ItaIngest.Crawling.Web;

/// <summary>Why a request brought nothing. In <c>crawl.csv</c> in snake case.</summary>
internal enum FetchFault
{
    AddressRefused,
    SchemeRefused,
    CertificateRefused,
    RobotsDisallowed,
    RobotsUnreachable,
    HostUnknown,
    HostDead,
    HostBusy,
    HttpStatus,
    Network,
    Timeout,

    /// <summary>The body began and did not come to its end in time.</summary>
    Stalled,
    Truncated,
    TooLarge,
    TooManyRedirects,
    UnknownEncoding,

    /// <summary>A redirect led to what this run has fetched already.</summary>
    AlreadyFetched,
}
