using AngleSharp.Html.Parser;
using ItaIngest.Core.Documents;
using ItaIngest.Crawling.Downloading;
using ItaIngest.Crawling.Pages;
using ItaIngest.Crawling.Sources;
using ItaIngest.Crawling.Storage;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Walking;

/// <summary>Fetches one address of a site and makes of it a page with links, a document of the store, or a reason.</summary>
internal sealed class Visitor(Site site, Fetcher fetcher, BlobFolder blobs, SiteJournal journal, SiteRecord? before, string run, CrawlOptions options)
{
    private static readonly HashSet<FetchFault> s_lasting =
        [FetchFault.AddressRefused, FetchFault.SchemeRefused, FetchFault.CertificateRefused, FetchFault.RobotsDisallowed, FetchFault.TooLarge, FetchFault.TooManyRedirects, FetchFault.UnknownEncoding, FetchFault.AlreadyFetched];

    private readonly Dictionary<string, PageVisit> _pages = before?.Pages.ToDictionary(page => page.Url, StringComparer.Ordinal) ?? [];
    private readonly Dictionary<string, CrawledDocument> _documents = before?.Documents.ToDictionary(document => document.Url, StringComparer.Ordinal) ?? [];

    /// <summary>What the address gave; from the journal if this run was there before it was interrupted.</summary>
    public async Task<Visit> VisitAsync(Candidate candidate, CancellationToken cancellation)
    {
        var url = candidate.Url.AbsoluteUri;
        if (journal.Find(url) is { } earlier)
            return earlier;
        var visit = await FetchAsync(candidate, url, cancellation);
        if (visit.Failed is null || IsLasting(visit.Failed))
            journal.Add(visit);
        return visit;
    }

    /// <summary>Whether asking again in this run, or tomorrow, is no use.</summary>
    public static bool IsLasting(FailedVisit failed) => failed.Status is >= 400 and < 500 and not 429 || s_lasting.Any(fault => CrawlJson.Code(fault) == failed.Reason);

    private async Task<Visit> FetchAsync(Candidate candidate, string url, CancellationToken cancellation)
    {
        try
        {
            var referrer = candidate.Referrer.Length > 0 ? candidate.Referrer : null;
            using var fetched = await fetcher.FetchAsync(new FetchRequest(candidate.Url, referrer, site.Session, Known(url), journal.IsFetched), cancellation);
            return fetched.IsNotModified ? Unchanged(url) : Read(candidate, fetched, url);
        }
        catch (FetchException error)
        {
            return new Visit(run, url, Failed: new FailedVisit(url, CrawlJson.Code(error.Fault), error.Message, error.Status));
        }
    }

    /// <summary>Validators are of use only while the content is here too.</summary>
    private KnownVersion? Known(string url)
    {
        if (_documents.TryGetValue(url, out var document))
            return blobs.Contains(new BlobRef(document.Sha256, document.Length)) ? new KnownVersion(document.FinalUrl, document.ETag, document.LastModified) : null;
        return _pages.TryGetValue(url, out var page) ? new KnownVersion(page.FinalUrl, page.ETag, page.LastModified) : null;
    }

    private Visit Unchanged(string url) => _documents.TryGetValue(url, out var document)
        ? new Visit(run, url, Document: document with { Change = DocumentChange.Unchanged, SeenAt = options.Clock.GetUtcNow(), VanishedAt = null })
        : new Visit(run, url, Page: _pages[url]);

    private Visit Read(Candidate candidate, Fetched fetched, string url)
    {
        var (kind, fault) = ContentCheck.Of(fetched.Answer.Body!.FilePath);
        if (kind is MediaKind.Html && fetched.Answer.Body.Length > options.LargestPage)
            return new Visit(run, url, Failed: new FailedVisit(url, CrawlJson.Code(FetchFault.TooLarge), $"a page of {fetched.Answer.Body.Length} bytes", 200));
        if (kind is MediaKind.Html)
            return new Visit(run, url, Page: ReadPage(fetched, url));
        if (kind is null)
            return new Visit(run, url, Failed: new FailedVisit(url, fault!, $"{fetched.Answer.Body.Length} bytes", fetched.Answer.Status));
        return candidate.Verdict.IsReport
            ? new Visit(run, url, Document: Keep(candidate, fetched, url, kind.Value))
            : new Visit(run, url, Failed: new FailedVisit(url, "not_looked_for", "a document where a page was expected", 200));
    }

    private static PageVisit ReadPage(Fetched fetched, string url)
    {
        var answer = fetched.Answer;
        var (text, encoding) = PageText.Decode(File.ReadAllBytes(answer.Body!.FilePath), Charset(answer.Header("Content-Type")));
        using var page = new HtmlParser().ParseDocument(text);
        return new PageVisit(url, answer.Url.AbsoluteUri, answer.Header("ETag"), answer.Header("Last-Modified"),
            SiteFamilies.Recognise(page, answer.Url).Name, LinkExtractor.Extract(page, answer.Url, encoding));
    }

    private static string? Charset(string? contentType) =>
        contentType?.Split("charset=", 2, StringSplitOptions.TrimEntries) is [_, var name] ? name.Split(';')[0].Trim('"', ' ') : null;

    private CrawledDocument Keep(Candidate candidate, Fetched fetched, string url, MediaKind kind)
    {
        var answer = fetched.Answer;
        var blob = blobs.Keep(answer.Body!);
        var earlier = _documents.GetValueOrDefault(url);
        var isSame = earlier?.Sha256 == blob.Sha256;
        return new CrawledDocument
        {
            AgencyCode = site.Source.AgencyCode,
            Url = url,
            FinalUrl = answer.Url.AbsoluteUri,
            Redirects = fetched.Redirects,
            Referrer = candidate.Referrer,
            Caption = candidate.Caption,
            Kind = candidate.Verdict.Kind,
            FiscalYear = candidate.Verdict.Years is [var year] ? year : null,
            FileName = DownloadName.FromHeader(answer.Header("Content-Disposition")) ?? DownloadName.Clean(WebAddress.FileName(answer.Url)) ?? "document",
            Sha256 = blob.Sha256,
            Length = blob.Length,
            MediaType = kind.MediaType(),
            Headers = answer.Headers,
            ETag = answer.Header("ETag"),
            LastModified = answer.Header("Last-Modified"),
            RetrievedAt = answer.ReceivedAt,
            SeenAt = answer.ReceivedAt,
            Change = earlier is null ? DocumentChange.New : isSame ? DocumentChange.Unchanged : DocumentChange.Changed,
            PreviousSha256 = isSame ? earlier!.PreviousSha256 : earlier?.Sha256,
            CertificateError = fetched.CertificateError,
        };
    }
}
