using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Aligned;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Makes the grid of a table of words.</summary>
internal static class WordGrid
{
    private const double Structure = 0.5; // what takes the place of the share of a border that is ruled
    private const double Aside = 5; // points by which the outer sides of a table move from page to page

    /// <param name="before">the table that the page before ended with, or null</param>
    public static TableGrid Of(WordRegion region, RuleLines rules, TableGrid? before)
    {
        var sides = Sides(region, before);
        var header = new HeaderGrid(region);
        var cuts = new RowCuts(region, rules).Find();
        var edges = new List<double> { Top(region) };
        if (region.Header.Count > 0)
        {
            edges.AddRange(header.Cuts);
            edges.Add((region.Header[^1].Mid + region.Body[0].Mid) / 2);
        }
        edges.AddRange(cuts);
        edges.Add(region.Last.Mid + region.Last.Height);
        var cells = header.Cells(sides, edges).ToList();
        for (var row = region.Header.Count > 0 ? header.Cuts.Count + 1 : 0; row + 1 < edges.Count; row++)
            cells.AddRange(Row(region, row, sides, edges));
        return new TableGrid(edges, sides, Merged(cells, region, rules, edges, header), [.. Enumerable.Repeat(IsCut(region, rules, cuts), region.ColumnCount)]) { Method = TableGrid.Aligned, Gutters = region.Gutters };
    }

    /// <summary>Where rules part the rows and none closes the last one, it goes on on the next page.</summary>
    private static bool IsCut(WordRegion region, RuleLines rules, List<double> cuts) =>
        cuts.Count > 1 && cuts.TrueForAll(y => rules.Between(region.Left, region.Right, y - 2, y + 2, RowCuts.PartRuled))
        && !rules.Between(region.Left, region.Right, region.Last.Mid, double.PositiveInfinity, RowCuts.PartRuled);

    private static double Top(WordRegion region)
    {
        var first = region.Header.Count > 0 ? region.Header[0] : region.Body[0];
        return first.Mid - first.Height;
    }

    private static IEnumerable<GridCell> Row(WordRegion region, int row, List<double> sides, List<double> edges)
    {
        var lines = region.Body.Where(line => line.Mid > edges[row] && line.Mid < edges[row + 1]).ToList();
        var isSection = lines.Exists(region.Sections.Contains) || (lines.Count == 1 && region.RunsOn(lines[0]));
        var (count, span) = isSection ? (1, region.ColumnCount) : (region.ColumnCount, 1);
        for (var c = 0; c < count; c++)
            yield return new GridCell(row, c, 1, span, new Box(sides[c], edges[row], sides[c + span], edges[row + 1]), Structure);
    }

    /// <summary>The middles of the gutters, those of the page before where they fit, and the outer sides.</summary>
    private static List<double> Sides(WordRegion region, TableGrid? before)
    {
        var same = before is not null && before.Gutters.Count == region.Gutters.Count && before.Gutters.Zip(region.Gutters).All(pair => pair.First.Overlaps(pair.Second));
        var inner = region.Gutters.Select((gutter, i) => same && before!.Columns[i + 1] > gutter.Left && before.Columns[i + 1] < gutter.Right ? before.Columns[i + 1] : gutter.Center);
        double left = region.Left - 0.5, right = region.Right + 0.5;
        if (same && left > before!.Columns[0] - Aside)
            left = Math.Min(left, before.Columns[0]);
        if (same && right < before!.Columns[^1] + Aside)
            right = Math.Max(right, before.Columns[^1]);
        return [left, .. inner, right];
    }

    /// <summary>Cells below each other that no rule parts where one parts their neighbours are one.</summary>
    private static List<GridCell> Merged(List<GridCell> cells, WordRegion region, RuleLines rules, List<double> edges, HeaderGrid header)
    {
        var first = region.Header.Count > 0 ? header.Cuts.Count + 1 : 0;
        var merged = new List<GridCell>();
        foreach (var cell in cells)
        {
            var above = merged.FindIndex(other => other.Column == cell.Column && other.ColumnSpan == cell.ColumnSpan && other.Row + other.RowSpan == cell.Row && other.Row >= first);
            if (cell.Row > first && above >= 0 && rules.Between(region.Left, region.Right, edges[cell.Row] - 1, edges[cell.Row] + 1, RowCuts.PartRuled)
                && !rules.Parts(cell.Box.CenterX, edges[cell.Row] - 1, edges[cell.Row] + 1))
                merged[above] = merged[above] with { RowSpan = merged[above].RowSpan + 1, Box = merged[above].Box.Union(cell.Box) };
            else
                merged.Add(cell);
        }
        return [.. merged.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }
}
