using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>Pages of cards and buttons that lead on by <c>onclick="location.href=…"</c>; what they lead to often has no ending.</summary>
internal sealed class ClickCardSite : SiteFamily
{
    private static readonly string[] s_downloads = ["download.php", "openfile.php", "getfile.php", "viewfile.php"];

    public override string Name => "click-cards";

    public override bool Recognises(IHtmlDocument page, Uri url) => page.QuerySelectorAll("[onclick*='location'], [onclick*='window.open']").Length >= 2;

    protected override LinkTarget? OwnTarget(Uri url) =>
        s_downloads.Any(script => url.AbsolutePath.EndsWith("/" + script, StringComparison.OrdinalIgnoreCase)) ? LinkTarget.Document : null;
}
