using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>
/// Joomla. Documents come from components (docman, phocadownload, jdownloads) under addresses without an ending, their
/// names in Content-Disposition. Print and mail views repeat pages.
/// </summary>
internal sealed class JoomlaSite : SiteFamily
{
    private static readonly string[] s_downloads = ["task=doc_download", "task=document.download", "task=download.send", "download="];
    private static readonly string[] s_repeating = ["tmpl=component", "print=1", "format=feed", "format=opensearch", "option=com_mailto", "option=com_users"];

    public override string Name => "joomla";

    public override bool Recognises(IHtmlDocument page, Uri url) =>
        page.QuerySelector("meta[name=generator][content^=Joomla], a[href*='option=com_'], script[src*='/media/jui/']") is not null;

    protected override LinkTarget? OwnTarget(Uri url) =>
        s_repeating.Any(part => url.Query.Contains(part, StringComparison.Ordinal)) ? LinkTarget.Nothing
        : s_downloads.Any(part => url.Query.Contains(part, StringComparison.Ordinal)) ? LinkTarget.Document
        : null;
}
