using AngleSharp.Dom;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>The rows and cells of a table element.</summary>
internal static class HtmlTable
{
    /// <summary>
    /// The table lays out the page: it says so, or most of its text stands in tables inside it. (A small table inside one
    /// cell of a real table is read as lines of that cell.)
    /// </summary>
    public static bool IsLayout(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
            return true;
        var inner = 0;
        foreach (var nested in table.QuerySelectorAll("table").Where(nested => EnclosingTable(nested) == table))
            inner += nested.TextContent.Length;
        return inner > 0 && inner * 2 > table.TextContent.Length;
    }

    /// <summary>Rows in the order they are shown: head, bodies, foot. A row span ends with its row group.</summary>
    /// <exception cref="Core.Failures.DocumentException">more cells than are read of one table</exception>
    public static IReadOnlyList<IReadOnlyList<ProvidedCell>> Rows(IElement table, int maximumCells)
    {
        var rows = new List<IReadOnlyList<ProvidedCell>>();
        var count = 0L;
        foreach (var group in Groups(table))
        {
            for (var i = 0; i < group.Rows.Count; i++)
            {
                rows.Add(Cells(group.Rows[i], group.IsHead, group.Rows.Count - i));
                count += rows[^1].Count;
                if (count > maximumCells)
                    throw Refusals.TooManyCells(maximumCells);
            }
        }
        return rows;
    }

    private static IElement? EnclosingTable(IElement element)
    {
        var parent = element.ParentElement;
        while (parent is not null && parent.LocalName != "table")
            parent = parent.ParentElement;
        return parent;
    }

    private static IEnumerable<(List<IElement> Rows, bool IsHead)> Groups(IElement table)
    {
        var groups = table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot" && !HtmlStyle.IsHidden(child));
        return groups
            .OrderBy(group => group.LocalName switch { "thead" => 0, "tbody" => 1, _ => 2 })
            .Select(group => (group.Children.Where(row => row.LocalName == "tr" && !HtmlStyle.IsHidden(row)).ToList(), group.LocalName == "thead"));
    }

    private static List<ProvidedCell> Cells(IElement row, bool isHead, int rowsLeft)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th" && !HtmlStyle.IsHidden(cell)).ToList();
        var isHeader = isHead || (cells.Count > 0 && cells.All(cell => cell.LocalName == "th"));
        return [.. cells.Select(cell => new ProvidedCell(
            HtmlCellLines.Of(cell),
            Math.Min(Span(cell, "rowspan") is var rows and > 0 ? rows : rowsLeft, rowsLeft),
            Math.Max(1, Span(cell, "colspan")),
            isHeader))];
    }

    private static int Span(IElement cell, string attribute)
    {
        var text = cell.GetAttribute(attribute).AsSpan().Trim();
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? text[..end] : text;
        return digits.IsEmpty ? 1 : digits.Length > 5 ? 65_534 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }
}
