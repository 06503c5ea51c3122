using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Makes the grid of a table of its header and body.</summary>
internal static class AlignedGrid
{
    private const double Structure = 0.5; // what takes the place of the share of a border that is ruled

    public static TableGrid Of(IReadOnlyList<PrintedLine> header, IReadOnlyList<BodyRow> body, ColumnBands columns, RuleLines rules)
    {
        var cells = new List<GridCell>();
        var edges = new List<double>();
        if (header.Count > 0)
        {
            var heads = new HeaderCells(header, columns, rules);
            cells.AddRange(heads.Build());
            edges.AddRange(heads.RowStarts.Select(line => line == 0 ? header[0].Box.Top - 0.5 : (header[line - 1].Box.Bottom + header[line].Box.Top) / 2));
        }
        var above = header.Count > 0 ? header.Max(line => line.Box.Bottom) : body[0].Box.Top - 1;
        for (var i = 0; i < body.Count; i++)
        {
            edges.Add((above + body[i].Box.Top) / 2);
            above = body[i].Box.Bottom;
        }
        edges.Add(above + 0.5);
        var first = edges.Count - 1 - body.Count;
        for (var i = 0; i < body.Count; i++)
            cells.AddRange(Cells(body[i], first + i, edges, columns));
        var outer = Sides(columns, cells);
        return new TableGrid(edges, outer, [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)], [.. columns.Bands.Select(_ => false)]) { Method = TableGrid.Aligned };
    }

    private static List<double> Sides(ColumnBands columns, List<GridCell> cells)
    {
        var sides = columns.Edges;
        sides[0] = Math.Min(sides[0], cells.Min(c => c.Box.Left)) - 0.5;
        sides[^1] = Math.Max(sides[^1], cells.Max(c => c.Box.Right)) + 0.5;
        return sides;
    }

    /// <summary>The cells of a row tile it; where a text reaches over its column the border gives way.</summary>
    private static IEnumerable<GridCell> Cells(BodyRow row, int index, List<double> edges, ColumnBands columns)
    {
        var sides = columns.Edges;
        var texts = row.Phrases.GroupBy(p => p.First).OrderBy(group => group.Key)
            .Select(group => (Column: group.Key, Last: group.Max(p => p.Last), Left: group.Min(p => p.Phrase.Box.Left), Right: group.Max(p => p.Phrase.Box.Right))).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            var (column, last, left, right) = texts[i];
            var (before, behind) = (i == 0 ? sides[0] - 1000 : texts[i - 1].Right, i == texts.Count - 1 ? sides[^1] + 1000 : texts[i + 1].Left);
            var from = Math.Max(Math.Min(sides[column], left - 0.5), before > left ? left : (before + left) / 2);
            var to = Math.Min(Math.Max(sides[column + 1], right + 0.5), behind < right ? right : (behind + right) / 2);
            yield return new GridCell(index, column, 1, 1, new Box(from, edges[index], to, edges[index + 1]), Structure);
            var next = i == texts.Count - 1 ? columns.Count : texts[i + 1].Column;
            for (var blank = last + 1; blank < next; blank++)
                yield return new GridCell(index, blank, 1, 1, new Box(Math.Max(sides[blank], to), edges[index], sides[blank + 1], edges[index + 1]), Structure);
        }
        for (var blank = 0; blank < texts[0].Column; blank++)
            yield return new GridCell(index, blank, 1, 1, new Box(sides[blank], edges[index], sides[blank + 1], edges[index + 1]), Structure);
    }
}
