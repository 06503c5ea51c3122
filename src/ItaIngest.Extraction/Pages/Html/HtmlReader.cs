using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>
/// Reads what a browser would show of HTML, without scripts, styles' layout or the network: paragraphs, lists with their
/// numbers, tables with spans. A table that only lays out the page (one that holds tables) is read as what is in it.
/// </summary>
internal sealed class HtmlReader
{
    /// <summary>Elements nested deeper are attached higher, as browsers do (theirs is 512 as well): walks may recurse.</summary>
    private const int MaximumDepth = 512;

    private readonly ProvidedPages pages;
    private readonly HtmlLines lines;

    private HtmlReader(ProvidedPages pages)
    {
        this.pages = pages;
        lines = new HtmlLines(pages.Add);
    }

    /// <summary>Adds what <paramref name="html"/>, a document or a part of one, shows.</summary>
    /// <exception cref="Core.Failures.DocumentException">elements nest deeper than any page's</exception>
    /// <returns>what its head and forms say</returns>
    public static HtmlFacts Read(string html, ProvidedPages pages)
    {
        HtmlNesting.Check(html);
        var options = new HtmlParserOptions { MaximumDepth = MaximumDepth, IsScripting = false };
        using var document = new HtmlParser(options).ParseDocument(html);
        if (document.Body is not { } body)
            return new HtmlFacts("", false);
        var reader = new HtmlReader(pages);
        reader.Walk(body);
        reader.lines.EndLine();
        pages.EndParagraph();
        return new HtmlFacts(Spaces.Collapse(document.Title ?? "").Trim(), document.QuerySelector("input[type=password i]") is not null);
    }

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IElement element)
                Walk(element);
            else if (child.NodeType == NodeType.Text)
                lines.Append(child.TextContent, HtmlStyle.KeepsSpaces(node));
        }
    }

    private void Walk(IElement element)
    {
        if (HtmlStyle.IsHidden(element))
            return;
        if (HtmlStyle.BreaksPageBefore(element))
            BreakPage();
        if (element.LocalName == "table" && !HtmlTable.IsLayout(element))
            ReadTable(element);
        else
            lines.Inside(element, () => Walk((INode)element));
        if (HtmlStyle.BreaksPageAfter(element))
            BreakPage();
    }

    private void ReadTable(IElement table)
    {
        lines.EndLine();
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
            lines.Inside(caption, () => Walk((INode)caption));
        pages.AddTable(HtmlTable.Rows(table, pages.MaximumTableCells));
    }

    private void BreakPage()
    {
        lines.EndLine();
        if (!pages.IsPageEmpty)
            pages.Break();
    }
}
