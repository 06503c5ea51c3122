using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>Any site: file endings and the words of links are all there is to go by.</summary>
internal sealed class GeneralSite : SiteFamily
{
    public override string Name => "general";

    public override bool Recognises(IHtmlDocument page, Uri url) => true;
}
