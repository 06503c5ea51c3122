using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Downloading;

/// <summary>Something to be fetched.</summary>
/// <param name="Known">what is there already, or null</param>
/// <param name="IsFetched">whether this run has an address already, for redirects that lead there</param>
internal sealed record FetchRequest(Uri Url, string? Referrer, SiteSession Session, KnownVersion? Known, Func<string, bool> IsFetched);
