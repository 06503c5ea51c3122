using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>
/// WordPress. Documents lie in /wp-content/uploads/YEAR/MONTH/, where the year is that of the upload and not the report's;
/// the download plugin gives them under ?wpdmdl=. Feeds, tags, authors and reply links repeat what the pages have.
/// </summary>
internal sealed class WordPressSite : SiteFamily
{
    private static readonly string[] s_repeating = ["/wp-json", "/feed", "/tag/", "/author/", "/wp-admin", "/wp-login"];

    public override string Name => "wordpress";

    public override bool Recognises(IHtmlDocument page, Uri url) =>
        page.QuerySelector("meta[name=generator][content^=WordPress], link[href*='/wp-content/'], script[src*='/wp-includes/']") is not null;

    protected override LinkTarget? OwnTarget(Uri url) =>
        s_repeating.Any(part => url.AbsolutePath.Contains(part, StringComparison.Ordinal)) || url.Query.Contains("replytocom=", StringComparison.Ordinal) ? LinkTarget.Nothing
        : url.Query.Contains("wpdmdl=", StringComparison.Ordinal) ? LinkTarget.Document
        : null;
}
