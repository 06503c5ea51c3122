namespace ItaIngest.Crawling.Walking;

/// <summary>The record of a site whose walk ended in a fault of the program.</summary>
internal static class BrokenSite
{
    /// <summary>Its pages as they were before, and one line that says what happened.</summary>
    public static SiteRecord Record(CrawlSource source, string run, SiteRecord? before, Exception error)
    {
        var url = source.StartUrl.AbsoluteUri;
        var row = new CrawlRow(url, "", "", "left", $"bug: {error.GetType().Name}: {error.Message}", "section", 0, null);
        return new SiteRecord(run, source.AgencyCode, url, SiteOutcome.Failed, before?.Family ?? "", before?.Pages ?? [], [], [row]);
    }
}
