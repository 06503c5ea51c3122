using System.Globalization;
using System.Text;
using ItaIngest.Crawling;
using ItaIngest.Pipeline.Changes;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Cli.Progress;

/// <summary>One page about a night, in Markdown: what was crawled, what was read, and whose documents changed.</summary>
internal static class NightlySummary
{
    public const string FileName = "summary.md";

    /// <summary>More agencies than this do not fit on a page; changes.csv has them all.</summary>
    private const int MostAgencies = 40;

    public static Task WriteAsync(string path, CrawlSummary crawl, DatasetSummary dataset, IReadOnlyList<DatasetChange> changes, CancellationToken cancellation)
    {
        var page = new StringBuilder("# What the night brought\n\n")
            .Append(CultureInfo.InvariantCulture, $"- Sites: {crawl.Sites}, of them {crawl.SitesPartial} in part, {crawl.SitesFailed} failed; {crawl.Pages} pages walked\n")
            .Append(CultureInfo.InvariantCulture, $"- Documents on the sites: {crawl.New} new, {crawl.Changed} changed, {crawl.Unchanged} unchanged, {crawl.Vanished} vanished\n")
            .Append(CultureInfo.InvariantCulture, $"- Dataset: {dataset.Documents} documents ({dataset.Ok} ok, {dataset.Partial} partial, {dataset.Failed} failed), {dataset.Measures} measures, {dataset.NeedReview} to review\n\n");
        var agencies = changes.GroupBy(change => change.Agency, StringComparer.Ordinal).ToArray();
        if (agencies.Length == 0)
            page.Append("Nothing changed.\n");
        else
            page.Append("| agency | documents added | changed | gone | measures added | changed | gone |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var agency in agencies.Take(MostAgencies))
            page.Append(CultureInfo.InvariantCulture, $"| {agency.Key} | {Count(agency, "document", "added")} | {Count(agency, "document", "changed")} | {Count(agency, "document", "gone")} | {Count(agency, "measure", "added")} | {Count(agency, "measure", "changed")} | {Count(agency, "measure", "gone")} |\n");
        if (agencies.Length > MostAgencies)
            page.Append(CultureInfo.InvariantCulture, $"\n{agencies.Length - MostAgencies} more agencies in {DatasetChanges.FileName}\n");
        return File.WriteAllTextAsync(path, page.ToString(), cancellation);
    }

    private static int Count(IEnumerable<DatasetChange> changes, string what, string change) => changes.Count(c => c.What == what && c.Change == change);
}
