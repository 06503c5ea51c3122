using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Sources;

/// <summary>Old sites of frames, mostly in windows-874: the start page holds nothing but the addresses of its parts.</summary>
internal sealed class FrameSite : SiteFamily
{
    public override string Name => "frames";

    public override bool Recognises(IHtmlDocument page, Uri url) => page.QuerySelector("frameset, frame") is not null;
}
