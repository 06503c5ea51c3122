using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaIngest.Core.Files;
using ItaIngest.Crawling.Walking;

namespace ItaIngest.Crawling.Storage;

/// <summary>The files of one site: what the last finished walk found, and the journal of the walk that is under way.</summary>
internal sealed class SiteFiles
{
    private readonly string _record;

    public SiteFiles(string folder, CrawlSource source)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{source.AgencyCode}\n{source.StartUrl}")))[..16];
        var name = string.Concat(source.AgencyCode.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(40));
        _record = Path.Combine(folder, $"{name}-{key}.json");
        JournalPath = Path.Combine(folder, $"{name}-{key}.journal");
    }

    public string JournalPath { get; }

    public SiteRecord? Load()
    {
        if (!File.Exists(_record))
            return null;
        using var stream = File.OpenRead(_record);
        return JsonSerializer.Deserialize<SiteRecord>(stream, CrawlJson.Options);
    }

    /// <summary>Puts the walk's result in place of the last one; the journal has done its duty.</summary>
    public void Save(SiteRecord record)
    {
        AtomicFile.Write(_record, stream => JsonSerializer.Serialize(stream, record, CrawlJson.Options));
        File.Delete(JournalPath);
    }
}
