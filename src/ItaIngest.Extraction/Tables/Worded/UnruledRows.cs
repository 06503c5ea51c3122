using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Aligned;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Cuts the rows of tables whose columns are ruled and whose rows are not: below the header is one tall row that holds
/// them all. It is cut where the first column counts its rows, or where most columns pause together.
/// </summary>
internal static class UnruledRows
{
    private const int MostRows = 3; // header rows and the tall one
    private const int FewestColumns = 3;
    private const int FewestLines = 4;

    /// <summary>The table, its rows cut where they can be told.</summary>
    /// <param name="table">a ruled grid</param>
    /// <param name="glyphs">gives those of a cell by its index</param>
    public static TableGrid Cut(TableGrid table, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        if (table.RowCount > MostRows || table.ColumnCount < FewestColumns)
            return table;
        var row = table.RowCount - 1;
        var cells = table.Cells.Select((cell, i) => (Cell: cell, Index: i)).Where(one => one.Cell.Row == row).ToList();
        if (cells.Count < FewestColumns || cells.Exists(one => one.Cell.ColumnSpan > 1))
            return table;
        var lines = WordLines.Of([.. cells.SelectMany(one => glyphs(one.Index))]);
        if (lines.Count < FewestLines)
            return table;
        var gutters = cells.Skip(1).Select(one => new Span(one.Cell.Box.Left, one.Cell.Box.Left)).ToList();
        var cuts = new RowCuts(new WordRegion([], lines, new HashSet<WordLine>(), gutters), new RuleLines(Rulings.None)).FindSure();
        return cuts.Count == 0 ? table : Cut(table, row, cuts);
    }

    private static TableGrid Cut(TableGrid table, int row, List<double> cuts)
    {
        List<double> edges = [.. table.Rows.Take(row + 1), .. cuts, table.Rows[^1]];
        var cells = table.Cells.Where(cell => cell.Row < row).ToList();
        foreach (var cell in table.Cells.Where(cell => cell.Row == row))
        {
            for (var i = 0; i <= cuts.Count; i++)
                cells.Add(cell with { Row = row + i, Box = new Box(cell.Box.Left, edges[row + i], cell.Box.Right, edges[row + i + 1]) });
        }
        return table with { Rows = edges, Cells = [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)] };
    }
}
