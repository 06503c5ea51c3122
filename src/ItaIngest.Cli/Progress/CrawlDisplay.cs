using System.Text.Json;
using ItaIngest.Crawling;

namespace ItaIngest.Cli.Progress;

/// <summary>Shows how a crawl goes on, on standard error, a line now and then: it takes hours, and a bar would say little.</summary>
internal static class CrawlDisplay
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(10);
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<CrawlSummary> ShowAsync(CrawlProgress progress, Func<Task<CrawlSummary>> crawl)
    {
        var running = crawl();
        while (await Task.WhenAny(running, Task.Delay(s_interval)) != running)
            await Console.Error.WriteLineAsync(FormattableString.Invariant($"{progress.SitesDone}/{progress.Sites} sites, {progress.Pages} pages, {progress.DocumentsNew} documents new or changed, {progress.DocumentsUnchanged} unchanged"));
        return await running;
    }

    public static void Print(CrawlSummary summary, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(summary, s_json));
            return;
        }

        if (summary.IsResumed)
            Console.Error.WriteLine("went on with the crawl that was interrupted");
        Console.Error.WriteLine($"{summary.Sites} sites ({summary.SitesPartial} in part, {summary.SitesFailed} failed), {summary.Pages} pages");
        Console.Error.WriteLine($"documents: {summary.New} new, {summary.Changed} changed, {summary.Unchanged} unchanged, {summary.Vanished} vanished");
        Console.Error.WriteLine("what was taken and what was left, and why: " + summary.Table);
    }
}
