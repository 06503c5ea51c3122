namespace ItaIngest.Crawling.Walking;

/// <summary>What is known of a site after a walk: the state that the next run goes by.</summary>
internal sealed record SiteRecord(
    string Run,
    string AgencyCode,
    string StartUrl,
    SiteOutcome Outcome,
    string Family,
    IReadOnlyList<PageVisit> Pages,
    IReadOnlyList<CrawledDocument> Documents,
    IReadOnlyList<CrawlRow> Rows);
