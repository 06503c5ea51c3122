using AngleSharp.Dom;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>
/// What an element means for reading: told from its name and its own style attribute. Style sheets are not applied: those
/// of web sites are mostly elsewhere, and nothing is fetched.
/// </summary>
internal static class HtmlStyle
{
    private static readonly HashSet<string> NeverShown =
        ["script", "style", "noscript", "template", "head", "title", "meta", "link", "svg", "math", "iframe", "object", "embed", "audio",
         "video", "canvas", "select", "datalist", "textarea", "button", "input", "map", "nav", "colgroup", "param", "source", "noframes"];

    private static readonly HashSet<string> Blocks =
        ["address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
         "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main",
         "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"];

    public static bool BreaksLine(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHidden(IElement element)
    {
        if (NeverShown.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        var style = StyleOf(element);
        return Has(style, "display:none") || Has(style, "visibility:hidden") || Has(style, "mso-hide:all");
    }

    public static bool IsBold(IElement element)
    {
        if (element.LocalName is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            return true;
        var style = StyleOf(element);
        return Has(style, "font-weight:bold") || Has(style, "font-weight:6") || Has(style, "font-weight:7") || Has(style, "font-weight:8");
    }

    public static bool KeepsSpaces(INode node) => node is IElement element && (element.LocalName == "pre" || Has(StyleOf(element), "white-space:pre"));

    public static bool BreaksPageBefore(IElement element)
    {
        var style = StyleOf(element);
        return Has(style, "break-before:always") || Has(style, "break-before:page") || Has(style, "mso-break-type:section-break");
    }

    public static bool BreaksPageAfter(IElement element)
    {
        var style = StyleOf(element);
        return Has(style, "break-after:always") || Has(style, "break-after:page");
    }

    /// <summary>The style attribute in lower case without spaces; empty if there is none.</summary>
    private static string StyleOf(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style ? string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() : "";

    private static bool Has(string style, string declaration) => style.Contains(declaration, StringComparison.Ordinal);
}
