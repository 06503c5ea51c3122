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
            .Select(document => Carried(document, record.Outcome is SiteOutcome.Complete ? now : null))
            .ToArray();
        var gone = missing.Where(document => document.VanishedAt is not null).ToArray();
        var known = record.Rows.Select(row => row.Url).ToHashSet(StringComparer.Ordinal);
        var unreached = missing.Where(document => document.VanishedAt is null && !known.Contains(document.Url));
        return record with
        {
            Documents = [.. record.Documents, .. missing],
            Rows = [.. record.Rows.Where(row => !gone.Any(document => document.Url == row.Url)), .. gone.Select(document => Row(document, "vanished")), .. unreached.Select(document => Row(document, "not_reached"))],
        };
    }

    /// <summary>What the last run said of it is no news any more.</summary>
    private static CrawledDocument Carried(CrawledDocument document, DateTimeOffset? vanishedAt)
    {
        var vanished = document.VanishedAt ?? vanishedAt;
        return document with { VanishedAt = vanished, Change = vanished is null ? DocumentChange.Unchanged : DocumentChange.Vanished };
    }

    private static CrawlRow Row(CrawledDocument document, string reason) =>
        new(document.Url, document.Referrer, document.Caption, "left", reason, Storage.CrawlJson.Code(document.Kind), 0, document.FiscalYear, document);
}
