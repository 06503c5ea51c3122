namespace ItaIngest.Crawling;

/// <summary>What a crawl did.</summary>
/// <param name="SitesPartial">sites of which something could not be had, or a limit was reached</param>
/// <param name="SitesFailed">sites whose start page could not be had</param>
/// <param name="IsResumed">whether it went on with an interrupted run</param>
/// <param name="Table">path of <c>crawl.csv</c></param>
public sealed record CrawlSummary(int Sites, int SitesPartial, int SitesFailed, int Pages, int New, int Changed, int Unchanged, int Vanished, bool IsResumed, string Table);
