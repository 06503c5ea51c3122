using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Aligned;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Finds tables of words that no vertical rulings part: told by their headings, which are words that head columns in the
/// papers of local governments or stand between two rules, and by the white that runs down between their columns.
/// </summary>
internal static class WordTableFinder
{
    private const int FewestLines = 2; // with text in two columns

    /// <summary>The tables among glyphs that stand in no ruled table, from top to bottom.</summary>
    /// <param name="before">the table that the page before ended with, or null</param>
    public static IReadOnlyList<TableGrid> Find(IReadOnlyList<Glyph> glyphs, Rulings rulings, TableGrid? before)
    {
        var lines = WordLines.Of(glyphs);
        var rules = new RuleLines(rulings);
        var tables = new List<TableGrid>();
        var at = 0;
        while (at < lines.Count)
        {
            var region = HeadedRegion.From(lines, at, rules) ?? (tables.Count == 0 && before is { Gutters.Count: > 0 } ? ContinuedRegion.At(lines, at, rules, before.Gutters) : null);
            region = region is null ? null : StackedTables.UpToNext(region, lines, rules);
            if (region is null || !IsTable(region, rules))
            {
                at++;
                continue;
            }
            tables.Add(WordGrid.Of(region, rules, before));
            at = lines.IndexOf(region.Last) + 1;
        }
        return tables;
    }

    private static bool IsTable(WordRegion region, RuleLines rules)
    {
        if (region.Body.Count(line => region.Filled(line) > 1) < FewestLines)
            return false;
        return region.ColumnCount > 2 || rules.Across(region.Left, region.Right, region.Header.Count > 0 ? region.Header[0].Mid - (4 * region.Header[0].Letter) : 0, region.Last.Mid + (4 * region.Last.Letter)).Count() > 2;
    }
}
