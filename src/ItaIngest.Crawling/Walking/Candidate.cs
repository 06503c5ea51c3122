using ItaIngest.Crawling.Finding;

namespace ItaIngest.Crawling.Walking;

/// <summary>An address that is to be fetched.</summary>
/// <param name="Referrer">the page that links it; empty for the start page</param>
/// <param name="Words">what tells what it is: the caption, or where that says nothing the row or the heading</param>
/// <param name="IsDocument">whether the address looks like a document's</param>
/// <param name="From">how the walk came to the page that links it</param>
internal sealed record Candidate(Uri Url, string Referrer, string Caption, string Words, LinkVerdict Verdict, bool IsDocument, Surroundings From)
{
    /// <summary>Where a page stands that this address turns out to be.</summary>
    public Surroundings Page => new(
        Words,
        From.IsSection || Verdict.IsReport || (Verdict.Kind is LinkKind.Section && Verdict.Score >= LinkVerdict.Enough && Referrer.Length > 0),
        Verdict.Years.Count > 0 ? Verdict.Years : From.Years,
        Referrer.Length == 0 ? 0 : From.Depth + 1);

    public static Candidate Start(Uri url) => new(url, "", "", "", new LinkVerdict(LinkKind.Section, 100, [], "start page"), false, Surroundings.Start);
}
