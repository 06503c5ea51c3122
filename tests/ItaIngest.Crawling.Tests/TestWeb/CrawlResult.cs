namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>A finished crawl: its summary, its table, its documents.</summary>
internal sealed record CrawlResult(CrawlSummary Summary, IReadOnlyList<Dictionary<string, string>> Rows, IReadOnlyList<CrawledDocument> Documents)
{
    public static async Task<CrawlResult> RunAsync(string store, CrawlOptions options, params IEnumerable<CrawlSource> sources)
    {
        var crawler = new Crawler(store);
        var summary = await crawler.RunAsync(new SourceList([.. sources]), options);
        using var table = File.OpenRead(summary.Table);
        return new CrawlResult(summary, DataFile.Read(table), [.. crawler.Documents()]);
    }

    public string ReasonOf(string url) => Rows.Single(row => row["url"] == url)["reason"];
}
