namespace ItaIngest.Crawling.Walking;

/// <summary>Counts site records as they pass by; of documents, what happened since the run began.</summary>
internal sealed class CrawlTally(DateTimeOffset since)
{
    private readonly Dictionary<SiteOutcome, int> _sites = [];
    private readonly Dictionary<DocumentChange, int> _documents = [];
    private int _pages;

    public SiteRecord Count(SiteRecord site)
    {
        _sites[site.Outcome] = _sites.GetValueOrDefault(site.Outcome) + 1;
        _pages += site.Pages.Count;
        foreach (var document in site.Documents.Where(document => (document.VanishedAt ?? document.SeenAt) >= since))
            _documents[document.Change] = _documents.GetValueOrDefault(document.Change) + 1;
        return site;
    }

    public CrawlSummary Summary(bool isResumed, string table) => new(
        _sites.Values.Sum(), _sites.GetValueOrDefault(SiteOutcome.Partial), _sites.GetValueOrDefault(SiteOutcome.Failed), _pages,
        _documents.GetValueOrDefault(DocumentChange.New), _documents.GetValueOrDefault(DocumentChange.Changed),
        _documents.GetValueOrDefault(DocumentChange.Unchanged), _documents.GetValueOrDefault(DocumentChange.Vanished), isResumed, table);
}
