using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Layout;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Tells grids that are but the shaded rows of a larger table, whose other rows stand between or beside them without any
/// rulings: lines of several columns right above, within or below such a grid.
/// </summary>
internal static class ShadedRows
{
    private const double Near = 2.5; // line heights
    private const int FewestColumns = 3;

    /// <summary>The indexes of such grids, and of all others where there are any: a row of another kind may stand between them.</summary>
    public static List<int> Find(IReadOnlyList<TableGrid> tables, CellGlyphs glyphs)
    {
        var lines = WordLines.Of(glyphs.Page).FindAll(line => line.Phrases.Count >= FewestColumns);
        return lines.Exists(line => tables.Any(table => IsBeside(line, table))) ? [.. Enumerable.Range(0, tables.Count)] : [];
    }

    private static bool IsBeside(WordLine line, TableGrid table) =>
        line.Left > table.Box.Left - line.Height && line.Right < table.Box.Right + line.Height
        && line.Mid > table.Box.Top - (Near * line.Height) && line.Mid < table.Box.Bottom + (Near * line.Height)
        && KeepsColumns(line, table);

    private static bool KeepsColumns(WordLine line, TableGrid table)
    {
        var inner = table.Columns.Skip(1).SkipLast(1).ToList();
        return line.Phrases.All(phrase => !inner.Exists(x => phrase.Left < x - 1 && phrase.Right > x + 1))
            && line.Phrases.Select(phrase => inner.Count(x => x < phrase.Center)).Distinct().Count() >= Math.Min(FewestColumns, table.ColumnCount);
    }
}
