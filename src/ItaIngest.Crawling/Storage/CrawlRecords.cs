using System.Text.Json;
using ItaIngest.Crawling.Walking;

namespace ItaIngest.Crawling.Storage;

/// <summary>The records of all sites of a store, one at a time.</summary>
internal static class CrawlRecords
{
    public static IEnumerable<SiteRecord> Read(string store)
    {
        var folder = Path.Combine(store, "crawl", "sites");
        if (!Directory.Exists(folder))
            yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(path);
            if (JsonSerializer.Deserialize<SiteRecord>(stream, CrawlJson.Options) is { } record)
                yield return record;
        }
    }
}
