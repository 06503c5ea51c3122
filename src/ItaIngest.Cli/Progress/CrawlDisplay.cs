using System.Text.Json;
using ItaIngest.Cli.Seeing;
using ItaIngest.Crawling;

namespace ItaIngest.Cli.Progress;

/// <summary>Shows how a crawl goes on, on standard error, a line now and then: it takes hours, and a bar would say little.</summary>
internal static class CrawlDisplay
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(10);
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<CrawlSummary> ShowAsync(CrawlProgress progress, RunLog log, Func<Task<CrawlSummary>> crawl)
    {
        var running = crawl();
        while (await Task.WhenAny(running, Task.Delay(s_interval)) != running)
        {
            log.Say(
                "crawl.progress",
                FormattableString.Invariant($"{progress.SitesDone}/{progress.Sites} sites, {progress.Pages} pages, {progress.DocumentsNew} documents new or changed, {progress.DocumentsUnchanged} unchanged"),
                fields: [("sites", progress.Sites), ("sites_done", progress.SitesDone), ("pages", progress.Pages), ("documents_new", progress.DocumentsNew), ("documents_unchanged", progress.DocumentsUnchanged)]);
        }

        return await running;
    }

    public static void Print(CrawlSummary summary, bool json, RunLog log)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(summary, s_json));
            return;
        }

        if (summary.IsResumed)
            log.Say("crawl.resumed", "went on with the crawl that was interrupted");
        log.Say(
            "crawl.done",
            $"{summary.Sites} sites ({summary.SitesPartial} in part, {summary.SitesFailed} failed), {summary.Pages} pages",
            fields: [("sites", summary.Sites), ("sites_partial", summary.SitesPartial), ("sites_failed", summary.SitesFailed), ("pages", summary.Pages)]);
        log.Say(
            "crawl.documents",
            $"documents: {summary.New} new, {summary.Changed} changed, {summary.Unchanged} unchanged, {summary.Vanished} vanished",
            fields: [("new", summary.New), ("changed", summary.Changed), ("unchanged", summary.Unchanged), ("vanished", summary.Vanished)]);
        log.Say("crawl.table", "what was taken and what was left, and why: " + summary.Table, fields: ("path", summary.Table));
    }
}
