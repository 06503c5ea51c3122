using ItaIngest.Crawling.Finding;
using ItaIngest.Crawling.Pages;
using ItaIngest.Crawling.Sources;

namespace ItaIngest.Crawling.Walking;

/// <summary>
/// Walks one site from its start page: the likeliest pages first, within bounds, then the documents that were found. Asks
/// one address after the other.
/// </summary>
internal sealed class SiteWalk(Site site, Visitor visitor, CrawlOptions options, CrawlProgress progress)
{
    /// <summary>Pages below this score are shelves to look through only while nothing was found.</summary>
    private const int ShelfScore = 30;

    private readonly Frontier _frontier = new();
    private readonly Dictionary<string, CrawlRow> _rows = new(StringComparer.Ordinal);
    private readonly List<PageVisit> _pages = [];
    private readonly List<CrawledDocument> _documents = [];
    private readonly HashSet<string> _contents = new(StringComparer.Ordinal);
    private int _found;
    private bool _isPartial;
    private bool _isStartRead;

    /// <summary>The walk's result; its documents do not yet include those of earlier runs that have vanished.</summary>
    public async Task<SiteRecord> RunAsync(string run, CancellationToken cancellation)
    {
        _frontier.Add(Candidate.Start(site.Source.StartUrl));
        while (_frontier.TryTake(out var candidate))
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReasonToSkip(candidate) is { } reason)
                Leave(candidate, reason);
            else
                Note(candidate, await visitor.VisitAsync(candidate, cancellation));
        }

        var outcome = !_isStartRead ? SiteOutcome.Failed : _isPartial ? SiteOutcome.Partial : SiteOutcome.Complete;
        return new SiteRecord(run, site.Source.AgencyCode, site.Source.StartUrl.AbsoluteUri, outcome, site.Family.Name, _pages, _documents, [.. _rows.Values]);
    }

    private string? ReasonToSkip(Candidate candidate)
    {
        if (!candidate.IsDocument && candidate.Verdict.Score < ShelfScore && _found > 0)
            return "not_needed";
        var isFull = candidate.IsDocument ? _documents.Count >= options.DocumentsPerSite : _pages.Count >= options.PagesPerSite;
        _isPartial |= isFull;
        return isFull ? candidate.IsDocument ? "document_limit" : "page_limit" : null;
    }

    private void Note(Candidate candidate, Visit visit)
    {
        if (visit.Document is { } document)
        {
            _documents.Add(document);
            _rows[visit.Url] = Row(candidate, "taken", candidate.Verdict.Evidence) with { Document = document };
            progress.CountDocument(document.Change);
        }
        else if (visit.Page is { } page)
        {
            NotePage(candidate, page);
        }
        else
        {
            _isPartial |= !Visitor.IsLasting(visit.Failed!);
            Leave(candidate, visit.Failed!.Reason, visit.Failed.Message);
        }
    }

    private void NotePage(Candidate candidate, PageVisit page)
    {
        _pages.Add(page);
        progress.CountPage();
        _rows[page.Url] = Row(candidate, candidate.IsDocument ? "left" : "page", candidate.IsDocument ? "html_instead_of_document" : candidate.Verdict.Evidence);
        if (candidate.Referrer.Length == 0)
        {
            _isStartRead = true;
            site.Adopt(page.FinalUrl);
        }
        else if (!site.Has(new Uri(page.FinalUrl)))
        {
            return; // a redirect led off the site
        }

        site.LearnFamily(page.Family);
        if (!_contents.Add(string.Join('\n', page.Links.Select(link => link.Url))))
            return; // the same page under another address
        foreach (var link in page.Links)
            Consider(link, page.FinalUrl, candidate.Page);
    }

    private void Consider(PageLink link, string referrer, Surroundings page)
    {
        var url = new Uri(link.Url);
        var target = site.Family.Target(url);
        if (target is LinkTarget.Nothing)
            return;
        var verdict = LinkScorer.Judge(link, site.Family.FileName(url), page);
        var words = !LinkScorer.IsGeneric(link.Caption) ? link.Caption : link.Row.Length > link.Caption.Length ? link.Row : link.Heading.Length > 0 ? link.Heading : page.Caption;
        var candidate = new Candidate(url, referrer, link.Caption, words, verdict, target is LinkTarget.Document, page);
        if (ReasonToLeave(candidate, target) is { } reason)
        {
            if (target is not LinkTarget.Page || verdict.Kind is not LinkKind.Other)
                Leave(candidate, reason);
            return;
        }

        _found += verdict.IsReport ? 1 : 0;
        _frontier.Add(candidate);
    }

    private string? ReasonToLeave(Candidate candidate, LinkTarget target)
    {
        var verdict = candidate.Verdict;
        if (target is LinkTarget.Page ? verdict.Kind is LinkKind.Other : !verdict.IsReport)
            return verdict.Score > 0 ? "other_words" : "no_words";
        if (target is LinkTarget.Unreadable)
            return "unreadable_type";
        if (DriveLinks.IsFolder(candidate.Url))
            return "drive_folder";
        if (!verdict.FitsYears(site.Source.FiscalYears))
            return "other_year";
        if (target is LinkTarget.Page && !site.Has(candidate.Url))
            return "other_site";
        return candidate.Page.Depth > options.Depth ? "too_deep" : null;
    }

    /// <summary>What was taken or walked through stays so, wherever else it is linked.</summary>
    private void Leave(Candidate candidate, string reason, string? message = null) =>
        _rows.TryAdd(candidate.Url.AbsoluteUri, Row(candidate, "left", message is null ? reason : $"{reason}: {message}"));

    private static CrawlRow Row(Candidate candidate, string decision, string reason) => new(
        candidate.Url.AbsoluteUri, candidate.Referrer, candidate.Caption, decision, reason, Storage.CrawlJson.Code(candidate.Verdict.Kind), candidate.Verdict.Score,
        candidate.Verdict.Years is [var year] ? year : null);
}
