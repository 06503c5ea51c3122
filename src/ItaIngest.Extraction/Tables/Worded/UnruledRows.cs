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
    private const double Beside = 3; // points
    private const double Ruled = 0.5; // of the height
    private const double Structure = 0.75; // what takes the place of the share of a border that is ruled

    /// <summary>The table, its rows cut where they can be told.</summary>
    /// <param name="table">a ruled grid</param>
    /// <param name="rulings">of the page</param>
    /// <param name="glyphs">gives those of a cell by its index</param>
    public static TableGrid Cut(TableGrid table, Rulings rulings, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        if (table.RowCount > MostRows || table.ColumnCount < FewestColumns)
            return table;
        var row = table.RowCount - 1;
        var cells = table.Cells.Select((cell, i) => (Cell: cell, Index: i)).Where(one => one.Cell.Row == row).ToList();
        var isOne = cells is [{ Cell: { Column: 0 } only }] && only.ColumnSpan == table.ColumnCount && HoldsColumns(table, only.Box, rulings);
        if (!isOne && (cells.Count < FewestColumns || cells.Exists(one => one.Cell.ColumnSpan > 1)))
            return table;
        var lines = WordLines.Of([.. cells.SelectMany(one => glyphs(one.Index))]);
        if (lines.Count < FewestLines)
            return table;
        var sides = isOne ? table.Columns.Skip(1).SkipLast(1) : cells.Skip(1).Select(one => one.Cell.Box.Left);
        var gutters = sides.Select(x => new Span(x, x)).ToList();
        var sections = lines.Where(line => isOne && line.Ink.Any(ink => gutters.Exists(side => ink.Left < side.Left && ink.Right > side.Left))).ToHashSet();
        var found = new RowCuts(new WordRegion([], lines, sections, gutters), new RuleLines(Rulings.None));
        var cuts = isOne ? found.Find() : found.FindSure();
        if (cuts.Count == 0)
            return table;
        List<double> edges = [.. table.Rows.Take(row + 1), .. cuts, table.Rows[^1]];
        var kept = table.Cells.Where(cell => cell.Row < row);
        var below = isOne ? Tiled(table, edges, row, sections) : cells.SelectMany(one => Sliced(one.Cell, edges, row));
        // its columns are open at every row: that they are at the page's end says nothing of its last one
        var open = isOne ? table.OpenColumns : [.. table.OpenColumns.Select(_ => false)];
        return table with { Rows = edges, OpenColumns = open, Cells = [.. kept.Concat(below).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)] };
    }

    /// <summary>Whether rulings part a cell into columns that rows over the whole width interrupt.</summary>
    private static bool HoldsColumns(TableGrid table, Box cell, Rulings rulings) => table.Columns.Skip(1).SkipLast(1).All(x =>
        rulings.Vertical.Where(ruling => Math.Abs(ruling.Position - x) < Beside).Sum(ruling => ruling.Within(cell.Top, cell.Bottom)) > Ruled * cell.Height);

    private static IEnumerable<GridCell> Sliced(GridCell cell, List<double> edges, int row)
    {
        for (var i = row; i + 1 < edges.Count; i++)
            yield return cell with { Row = i, Box = new Box(cell.Box.Left, edges[i], cell.Box.Right, edges[i + 1]) };
    }

    private static IEnumerable<GridCell> Tiled(TableGrid table, List<double> edges, int row, HashSet<WordLine> sections)
    {
        for (var i = row; i + 1 < edges.Count; i++)
        {
            var span = sections.Any(line => line.Mid > edges[i] && line.Mid < edges[i + 1]) ? table.ColumnCount : 1;
            for (var c = 0; c < table.ColumnCount; c += span)
                yield return new GridCell(i, c, 1, span, new Box(table.Columns[c], edges[i], table.Columns[c + span], edges[i + 1]), Structure);
        }
    }
}
