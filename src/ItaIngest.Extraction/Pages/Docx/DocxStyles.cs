using System.Xml.Linq;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>What paragraph styles say that reading needs: bold, heading, numbering.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles = [];
    private readonly string? defaultParagraph;

    /// <param name="root">styles.xml, if the document has it</param>
    public DocxStyles(XElement? root)
    {
        foreach (var style in root.Children("style"))
        {
            if (style.Value("styleId") is not { } id)
                continue;
            styles[id] = style;
            if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true")
                defaultParagraph = id;
        }
    }

    /// <summary>Characters of the style are bold; headings are.</summary>
    public bool IsBold(string? id)
    {
        foreach (var style in Chain(id ?? defaultParagraph))
        {
            if (style.Child("rPr").Switch("b") is { } bold)
                return bold;
            if (style.Child("pPr").Child("outlineLvl").Number() is >= 0 and < 9 || IsHeadingName(style.Child("name").Value()))
                return true;
        }
        return false;
    }

    /// <summary>The numbering that the style gives its paragraphs, or null.</summary>
    public XElement? Numbering(string? id) =>
        Chain(id ?? defaultParagraph).Select(style => style.Child("pPr").Child("numPr")).FirstOrDefault(numbering => numbering is not null);

    /// <summary>The style, the one it is based on, and so on.</summary>
    private IEnumerable<XElement> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Child("basedOn").Value();
        }
    }

    private static bool IsHeadingName(string? name) =>
        name is not null && (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase));
}
