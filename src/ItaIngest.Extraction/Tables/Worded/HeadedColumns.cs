using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Cuts the rows of tables whose header alone is ruled down its columns, and whose rows are told by rules or shades: they
/// have the columns of the header where all their text keeps clear of its lines.
/// </summary>
internal static class HeadedColumns
{
    private const int FewestRows = 3;
    private const double MostRows = 0.6; // of the rows without columns have to keep them
    private const double Clear = 1; // points to either side of a line

    /// <param name="table">a ruled grid</param>
    /// <param name="glyphs">gives those of a cell by its index</param>
    public static TableGrid Cut(TableGrid table, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        var whole = Enumerable.Range(0, table.Cells.Count).Where(i => table.Cells[i] is { Column: 0, RowSpan: 1 } cell && cell.ColumnSpan == table.ColumnCount).ToList();
        if (whole.Count < FewestRows || whole.Count * 2 < table.RowCount)
            return table;
        var sides = table.Columns.Skip(1).SkipLast(1).ToList();
        var kept = whole.Where(i => KeepsColumns(glyphs(i), sides)).ToHashSet();
        return kept.Count < MostRows * whole.Count
            ? table
            : table with { Cells = [.. table.Cells.SelectMany((cell, i) => kept.Contains(i) ? Parts(cell, table.Columns) : [cell])] };
    }

    private static bool KeepsColumns(IReadOnlyList<Glyph> glyphs, List<double> sides)
    {
        var printed = glyphs.Where(glyph => glyph.CodePoint > ' ' && glyph.CodePoint != '\u00A0').ToList();
        return printed.TrueForAll(glyph => !sides.Exists(x => glyph.Box.Left < x + Clear && glyph.Box.Right > x - Clear))
            && printed.Select(glyph => sides.Count(x => x < glyph.Box.CenterX)).Distinct().Skip(1).Any();
    }

    private static IEnumerable<GridCell> Parts(GridCell row, IReadOnlyList<double> columns)
    {
        for (var c = 0; c + 1 < columns.Count; c++)
            yield return row with { Column = c, ColumnSpan = 1, Box = new Box(columns[c], row.Box.Top, columns[c + 1], row.Box.Bottom) };
    }
}
