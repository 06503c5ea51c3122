using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>A table element of a source with its cells placed.</summary>
internal sealed partial class GridTable
{
    private readonly HashSet<(int Row, int Column)> taken = [];

    public GridTable(IElement table)
    {
        Page = Number(table, "data-page");
        Name = table.GetAttribute("data-table") ?? Guid.NewGuid().ToString();
        var rows = table.QuerySelectorAll("tr").ToList();
        for (var row = 0; row < rows.Count; row++)
            Place(rows[row], row);
    }

    /// <summary>A cell placed in the grid.</summary>
    internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);

    /// <summary>A row under the header: the texts of the cells that start in it, by column.</summary>
    internal sealed record BodyRow(bool GoesOn, Dictionary<int, string> Texts);

    public int Page { get; }

    /// <summary>Parts of one table share it.</summary>
    public string Name { get; }

    public List<GridCell> Cells { get; } = [];

    public List<BodyRow> BodyRows { get; } = [];

    private void Place(IElement element, int row)
    {
        var column = 0;
        var texts = new Dictionary<int, string>();
        foreach (var cell in element.Children)
        {
            while (taken.Contains((row, column)))
                column++;
            var placed = new GridCell(row, column, Number(cell, "rowspan"), Number(cell, "colspan"), Text(cell));
            for (var y = 0; y < placed.RowSpan; y++)
            {
                for (var x = 0; x < placed.ColumnSpan; x++)
                    taken.Add((row + y, column + x));
            }
            Cells.Add(placed);
            texts[column] = placed.Text;
            column += placed.ColumnSpan;
        }
        if (element.QuerySelector("td") is not null)
            BodyRows.Add(new BodyRow(element.HasAttribute("data-goes-on"), texts));
    }

    private static int Number(IElement element, string name) =>
        element.GetAttribute(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : 1;

    /// <summary>The lines of a cell, joined by a space.</summary>
    private static string Text(IElement cell)
    {
        var text = new StringBuilder();
        foreach (var node in cell.Descendants())
            text.Append(node is IText written ? written.Data : node is IElement { LocalName: "br" } ? " " : "");
        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
