using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Where the columns of a part lie among those of the table that it goes on from.</summary>
internal sealed class ColumnMap
{
    private const double Near = 5;

    private readonly IReadOnlyList<int> edges;

    private ColumnMap(IReadOnlyList<int> edges) => this.edges = edges;

    public static ColumnMap Same(int columns) => new([.. Enumerable.Range(0, columns + 1)]);

    /// <summary>
    /// The map, or null if the columns do not fit: neither equal in number, nor (a part in which no row shows every
    /// column) all of its edges among those of the table, the outer ones included.
    /// </summary>
    public static ColumnMap? Of(JoinPart table, JoinPart part)
    {
        if (table.Table.ColumnCount == part.Table.ColumnCount)
            return Same(part.Table.ColumnCount);
        if (table.ColumnEdges is not { } whole || part.ColumnEdges is not { } few || few.Count > whole.Count)
            return null;
        var at = few.Select(x => Nearest(whole, x)).ToList();
        return at.Contains(-1) || at.Distinct().Count() < at.Count || at[0] != 0 || at[^1] != whole.Count - 1 ? null : new ColumnMap(at);
    }

    /// <summary>Whether the edges of both lie at the same places.</summary>
    public static bool SameEdges(JoinPart table, JoinPart part) =>
        table.ColumnEdges is { } a && part.ColumnEdges is { } b && a.Count == b.Count && a.Zip(b).All(pair => Math.Abs(pair.First - pair.Second) <= Near);

    /// <summary>Column and column span of a cell in the table.</summary>
    public (int Column, int Span) Of(Cell cell)
    {
        var column = edges[cell.Column];
        return (column, edges[Math.Min(cell.Column + cell.ColumnSpan, edges.Count - 1)] - column);
    }

    private static int Nearest(IReadOnlyList<double> edges, double x)
    {
        for (var i = 0; i < edges.Count; i++)
        {
            if (Math.Abs(edges[i] - x) <= Near)
                return i;
        }
        return -1;
    }
}
