using AngleSharp.Dom;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>The lines of one table cell. A table inside it gives a line a row, its cells parted by a space.</summary>
internal static class HtmlCellLines
{
    public static IReadOnlyList<TextLine> Of(IElement cell)
    {
        var found = new List<TextLine>();
        var lines = new HtmlLines(found.Add);
        lines.Inside(cell, () => Walk(cell, lines));
        lines.EndLine();
        return found;
    }

    private static void Walk(IElement parent, HtmlLines lines)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child.NodeType == NodeType.Text)
                lines.Append(child.TextContent, HtmlStyle.KeepsSpaces(parent));
            else if (child is IElement element && !HtmlStyle.IsHidden(element))
                lines.Inside(element, () => Walk(element, lines));
        }
    }
}
