namespace ItaIngest.Crawling;

/// <summary>How far a crawl is; may be read at any time from any thread.</summary>
public sealed class CrawlProgress
{
    private int _sites;
    private int _sitesDone;
    private int _pages;
    private int _new;
    private int _unchanged;

    public int Sites => Volatile.Read(ref _sites);

    public int SitesDone => Volatile.Read(ref _sitesDone);

    public int Pages => Volatile.Read(ref _pages);

    /// <summary>New or changed.</summary>
    public int DocumentsNew => Volatile.Read(ref _new);

    public int DocumentsUnchanged => Volatile.Read(ref _unchanged);

    internal void Start(int sites) => Volatile.Write(ref _sites, sites);

    internal void CountSite() => Interlocked.Increment(ref _sitesDone);

    internal void CountPage() => Interlocked.Increment(ref _pages);

    internal void CountDocument(DocumentChange change)
    {
        if (change is DocumentChange.Unchanged)
            Interlocked.Increment(ref _unchanged);
        else
            Interlocked.Increment(ref _new);
    }
}
