using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Vocabulary;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Cuts the rows of tables whose header alone is ruled down its columns, and whose rows are told by rules or shades: they
/// have the columns of the header where all their text keeps clear of its lines. And the other way round: a header that
/// is one cell over ruled columns, as where the rulings on its shade are too faint, has them where a heading stands over each.
/// </summary>
internal static class HeadedColumns
{
    private const int FewestRows = 3;
    private const double MostRows = 0.6; // of the rows without columns have to keep them
    private const double Clear = 1; // points to either side of a line
    private const double Known = 0.8;

    /// <param name="table">a ruled grid</param>
    /// <param name="glyphs">gives those of a cell by its index</param>
    public static TableGrid Cut(TableGrid table, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        var whole = Enumerable.Range(0, table.Cells.Count).Where(i => table.Cells[i] is { Column: 0, RowSpan: 1 } cell && cell.ColumnSpan == table.ColumnCount).ToList();
        if (whole is [0, ..] && HeadsAll(glyphs(0), table.Columns))
            return table with { Cells = [.. Parts(table.Cells[0], table.Columns), .. table.Cells.Skip(1)] };
        if (whole.Count < FewestRows || whole.Count * 2 < table.RowCount)
            return table;
        var sides = table.Columns.Skip(1).SkipLast(1).ToList();
        var kept = whole.Where(i => KeepsColumns(glyphs(i), sides)).ToHashSet();
        return kept.Count < MostRows * whole.Count
            ? table
            : table with { Cells = [.. table.Cells.SelectMany((cell, i) => kept.Contains(i) ? Parts(cell, table.Columns) : [cell])] };
    }

    /// <summary>Whether words that head columns stand over each of them.</summary>
    private static bool HeadsAll(IReadOnlyList<Glyph> glyphs, IReadOnlyList<double> columns)
    {
        if (columns.Count < 3 || !KeepsColumns(glyphs, [.. columns.Skip(1).SkipLast(1)]))
            return false;
        var lines = WordLines.OfPart(glyphs);
        var roles = columns.Zip(columns.Skip(1), (left, right) => HeaderWords.RoleOf(string.Concat(lines.Select(line => line.TextWithin(left, right))))).ToList();
        return roles.Count(role => role.Score >= Known) * 2 > roles.Count && roles.DistinctBy(role => role.Role).Skip(1).Any();
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
