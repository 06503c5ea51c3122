namespace ItaIngest.Crawling.Walking;

/// <summary>Documents of earlier runs that a walk did not come upon.</summary>
internal static class VanishedDocuments
{
    /// <summary>
    /// The record with them: marked as vanished after a complete walk, as they were after any other, for then nobody knows.
    /// They stay in the store.
    /// </summary>
    public static SiteRecord AddTo(SiteRecord record, SiteRecord? before, DateTimeOffset now)
    {
        if (before is null)
            return record;
        var seen = record.Documents.Select(document => document.Url).ToHashSet(StringComparer.Ordinal);
        var missing = before.Documents.Where(document => !seen.Contains(document.Url))
            .Select(document => record.Outcome is SiteOutcome.Complete && document.VanishedAt is null ? document with { VanishedAt = now, Change = DocumentChange.Vanished } : document)
            .ToArray();
        var gone = missing.Where(document => document.VanishedAt is not null).ToArray();
        return record with
        {
            Documents = [.. record.Documents, .. missing],
            Rows = [.. record.Rows.Where(row => !gone.Any(document => document.Url == row.Url)), .. gone.Select(Row)],
        };
    }

    private static CrawlRow Row(CrawledDocument document) =>
        new(document.Url, document.Referrer, document.Caption, "left", "vanished", Storage.CrawlJson.Code(document.Kind), 0, document.FiscalYear, document);
}
