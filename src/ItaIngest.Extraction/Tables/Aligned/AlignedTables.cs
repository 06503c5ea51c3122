using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Layout;
using ItaIngest.Extraction.Tables.Worded;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Adds the tables of a page that are not ruled to those that are.</summary>
internal static class AlignedTables
{
    private const double Same = 0.6;

    /// <summary>The grid with what was found, or null if nothing was, or if it has been looked for.</summary>
    /// <param name="before">the table that the page before ended with, or null</param>
    public static PageGrid? Add(PageGrid grid, CellGlyphs glyphs, TableGrid? before)
    {
        if (grid.AlignedSought)
            return null;
        var coarse = Enumerable.Range(0, grid.Tables.Count).Where(t => CoarseGrids.IsCoarse(grid.Tables[t], cell => glyphs.Of(t, cell))).ToList();
        var free = coarse.Count == 0 ? glyphs.Page : [.. glyphs.Page, .. coarse.SelectMany(t => Inside(grid.Tables[t], t, glyphs))];
        var islands = grid.Tables.Count == 0 ? [] : ShadedRows.Find(grid.Tables, glyphs);
        var worded = WordTableFinder.Find(islands.Count == 0 ? glyphs.Page : [.. glyphs.Page, .. islands.SelectMany(t => Inside(grid.Tables[t], t, glyphs))], grid.Rulings, before);
        var cut = grid.Tables.Select((table, t) => CutWhereUnruled(table, grid.Rulings, before, cell => glyphs.Of(t, cell))).ToList();
        var left = worded.Count == 0 ? free : [.. free.Where(glyph => !worded.Any(table => table.Box.Contains(glyph.Box.CenterX, glyph.Box.CenterY)))];
        List<TableGrid> found = [.. worded, .. AlignedFinder.Find(left, grid.Rulings)];
        if (found.Count == 0 && cut.SequenceEqual(grid.Tables))
            return null;
        var replaced = coarse.Union(islands).Where(t => found.Any(table => Covers(table.Box, grid.Tables[t].Box) && (coarse.Contains(t) || HasMoreRows(table, grid.Tables)))).Select(t => cut[t]).ToList();
        var kept = cut.Except(replaced).ToList();
        var tables = kept.Concat(found.Where(table => !kept.Exists(other => !table.Box.Intersect(other.Box).IsNone)));
        return grid with { AlignedSought = true, Tables = [.. tables.OrderBy(table => table.Box.Top).ThenBy(table => table.Box.Left)] };
    }

    private static TableGrid CutWhereUnruled(TableGrid table, Rulings rulings, TableGrid? before, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        var columns = HeadedColumns.Cut(table, glyphs);
        if (!ReferenceEquals(columns, table))
            return columns;
        var rows = UnruledRows.Cut(table, rulings, glyphs);
        return ReferenceEquals(rows, table) ? UnruledColumns.Cut(table, before, glyphs) : rows;
    }

    private static IEnumerable<Glyph> Inside(TableGrid table, int index, CellGlyphs glyphs) =>
        Enumerable.Range(0, table.Cells.Count).SelectMany(cell => glyphs.Of(index, cell));

    private static bool HasMoreRows(TableGrid found, IReadOnlyList<TableGrid> tables) =>
        found.RowCount > tables.Where(table => Covers(found.Box, table.Box)).Sum(table => table.RowCount);

    private static bool Covers(Box one, Box other) => one.Intersect(other).Area > Same * other.Area;
}
