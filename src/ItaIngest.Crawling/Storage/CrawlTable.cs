using System.Globalization;
using CsvHelper;
using ItaIngest.Core.Files;
using ItaIngest.Crawling.Walking;

namespace ItaIngest.Crawling.Storage;

/// <summary>Writes <c>crawl.csv</c>: what was taken and what was left, with the reason, site by site.</summary>
internal static class CrawlTable
{
    private static readonly string[] s_columns =
    [
        "agency_code", "url", "decision", "reason", "kind", "score", "fiscal_year", "change", "sha256", "bytes", "media_type",
        "file_name", "final_url", "retrieved_at", "seen_at", "vanished_at", "referrer", "caption",
    ];

    public static void Write(string path, IEnumerable<SiteRecord> sites) => AtomicFile.Write(path, stream =>
    {
        using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { Separator = ',', NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(s_columns);
        foreach (var site in sites)
        {
            foreach (var row in site.Rows)
                csv.WriteRecord(Fields(site, row));
        }
    });

    private static string[] Fields(SiteRecord site, CrawlRow row)
    {
        var document = row.Document;
        return
        [
            site.AgencyCode, row.Url, row.Decision, row.Reason, row.Kind, Number(row.Score), Number(row.FiscalYear),
            document is null ? "" : CrawlJson.Code(document.Change), document?.Sha256 ?? "", Number(document?.Length), document?.MediaType ?? "",
            document?.FileName ?? "", document?.FinalUrl ?? "", Time(document?.RetrievedAt), Time(document?.SeenAt), Time(document?.VanishedAt), row.Referrer, row.Caption,
        ];
    }

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
