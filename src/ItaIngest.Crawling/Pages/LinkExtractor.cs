using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ItaIngest.Crawling.Pages;

/// <summary>All links of a page with the words that stand around them.</summary>
internal sealed partial class LinkExtractor
{
    private const int LongestText = 300;
    private const int MostLinks = 3000;
    private readonly Uri _base;
    private readonly Encoding _encoding;
    private readonly Dictionary<string, PageLink> _links = new(StringComparer.Ordinal);
    private IElement? _heading;
    private string _headingText = "";

    private LinkExtractor(IHtmlDocument page, Uri url, Encoding encoding)
    {
        var written = page.QuerySelector("base[href]")?.GetAttribute("href");
        _base = written is null ? url : WebAddress.Resolve(url, written, encoding) ?? url;
        _encoding = encoding;
    }

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<PageLink> Extract(IHtmlDocument page, Uri url, Encoding encoding)
    {
        var extractor = new LinkExtractor(page, url, encoding);
        foreach (var element in page.All)
        {
            extractor.TakeHeading(element);
            foreach (var (reference, isFrame) in LinkReferences.Of(element))
                extractor.TakeLink(element, reference, isFrame);
            if (extractor._links.Count >= MostLinks)
                break;
        }

        return [.. extractor._links.Values];
    }

    private void TakeHeading(IElement element)
    {
        var isHeading = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "legend" or "summary" or "caption";
        if (!isHeading && element.LocalName is not ("td" or "li" or "p" or "b" or "strong" or "span" or "div" or "font"))
            return;
        if (!isHeading && (element.TextContent.Length > LongestText || !ItemStart().IsMatch(element.TextContent)))
            return;
        (_heading, _headingText) = (element, Squeeze(element.TextContent));
    }

    private void TakeLink(IElement element, string reference, bool isFrame)
    {
        if (WebAddress.Resolve(_base, reference, _encoding) is not { } resolved)
            return;
        var url = DriveLinks.Unwrap(resolved).AbsoluteUri;
        var isMenu = element.Closest("nav, footer, header") is not null;
        var link = new PageLink(url, Caption(element), Row(element), isMenu ? "" : _headingText, !isMenu && IsNear(element), isFrame, isMenu);
        _links[url] = _links.TryGetValue(url, out var known) ? known.Merge(link) : link;
    }

    private bool IsNear(IElement element)
    {
        var block = _heading?.LocalName == "td" ? _heading.Closest("tr") : _heading?.ParentElement;
        return block is not null && block.LocalName is not ("body" or "html" or "main") && block.Contains(element);
    }

    private static string Caption(IElement element)
    {
        var text = Squeeze(element.TextContent);
        if (text.Length == 0)
            text = Squeeze(element.QuerySelector("img[alt]")?.GetAttribute("alt") ?? "");
        var title = Squeeze(element.GetAttribute("title") ?? element.GetAttribute("aria-label") ?? "");
        return Cut(title.Length == 0 || text.Contains(title, StringComparison.Ordinal) ? text : text.Length == 0 ? title : $"{text} · {title}");
    }

    private static string Row(IElement element)
    {
        var block = element.Closest("tr, li, dd, p, figure, label") ?? element.ParentElement;
        var text = block is null || block.LocalName is "body" ? "" : Squeeze(block.TextContent);
        return text.Length <= LongestText ? text : "";
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static string Squeeze(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex("[\\s\\u00A0\\u200B]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blank();

    [GeneratedRegex("^\\s*O\\s?[-.]?\\s?\\d{1,2}(?!\\d)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ItemStart();
}
