namespace ItaIngest.Crawling.Walking;

/// <summary>What came of fetching an address: one of the three. Also a line of the journal.</summary>
/// <param name="Run">the run in which it was fetched</param>
/// <param name="Url">the address as linked</param>
internal sealed record Visit(string Run, string Url, PageVisit? Page = null, CrawledDocument? Document = null, FailedVisit? Failed = null);
