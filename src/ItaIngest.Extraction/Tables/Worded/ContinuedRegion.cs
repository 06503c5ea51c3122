using ItaIngest.Extraction.Tables.Aligned;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Finds a table of the page before that goes on without its headings.</summary>
internal static class ContinuedRegion
{
    private const double Aside = 3; // points by which columns move from page to page
    private const double HighestFill = 0.5;

    /// <summary>The lines from here on that keep to the columns of the page before, or null if they do not.</summary>
    public static WordRegion? At(IReadOnlyList<WordLine> lines, int at, RuleLines rules, IReadOnlyList<Span> before)
    {
        if (at > 4)
            return null;
        var corridors = before.Select(gutter => new Corridor([new Span(gutter.Left - Aside, gutter.Right + Aside)], false)).ToList();
        var region = new RegionGrowth(lines, rules).Grow([], at, corridors);
        if (region is null || region.Sections.Count > HighestFill * region.Body.Count || region.ColumnCount != before.Count + 1)
            return null;
        return region.ColumnCount > 2 && BeginsInColumns(region) ? region : null;
    }

    /// <summary>Columns are kept only where two of them are filled; above that may stand the rest of a row, in a column that
    /// prose does not begin in.</summary>
    private static bool BeginsInColumns(WordRegion region)
    {
        const int MostLeft = 4; // lines
        var left = region.Body.TakeWhile(line => region.Filled(line) < 2).ToList();
        return left.Count <= MostLeft && left.Count < region.Body.Count && left.TrueForAll(line => line.Left > region.Gutters[0].Center);
    }
}
