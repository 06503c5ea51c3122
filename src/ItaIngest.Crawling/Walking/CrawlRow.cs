namespace ItaIngest.Crawling.Walking;

/// <summary>A line of <c>crawl.csv</c>.</summary>
/// <param name="Decision">taken, left, or page for what was walked through</param>
/// <param name="Reason">why</param>
internal sealed record CrawlRow(string Url, string Referrer, string Caption, string Decision, string Reason, string Kind, int Score, int? FiscalYear, CrawledDocument? Document = null);
