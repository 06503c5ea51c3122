using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>All families, the particular ones first.</summary>
internal static class SiteFamilies
{
    public static SiteFamily General { get; } = new GeneralSite();

    private static readonly SiteFamily[] s_all = [new WordPressSite(), new JoomlaSite(), new EncodedQuerySite(), new FrameSite(), new ClickCardSite(), new DriveShelfSite(), General];

    public static IEnumerable<string> Names => s_all.Select(family => family.Name);

    /// <summary>By name, or null.</summary>
    public static SiteFamily? Find(string name) => Array.Find(s_all, family => string.Equals(family.Name, name, StringComparison.OrdinalIgnoreCase));

    public static SiteFamily Recognise(IHtmlDocument page, Uri url) => s_all.First(family => family.Recognises(page, url));
}
