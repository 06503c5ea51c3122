using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>
/// Sites that only point to files in Google Drive, Google Sites among them. Share links are rewritten to the download form;
/// folders are not read, for only Drive's own script can list them.
/// </summary>
internal sealed class DriveShelfSite : SiteFamily
{
    public override string Name => "drive-shelf";

    public override bool Recognises(IHtmlDocument page, Uri url) =>
        url.Host == "sites.google.com" || page.QuerySelectorAll("a[href*='//drive.google.com/'], iframe[src*='//drive.google.com/']").Length >= 2;
}
