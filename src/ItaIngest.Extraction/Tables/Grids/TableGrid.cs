using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>The ruled grid of one table on a page.</summary>
/// <param name="Rows">y of the row edges, from top to bottom: one more than there are rows</param>
/// <param name="Columns">x of the column edges: one more than there are columns</param>
/// <param name="Cells">ordered by row, then column; they never overlap</param>
/// <param name="OpenTop">no ruling closes it at the top: it comes over from the page before</param>
/// <param name="OpenBottom">no ruling closes it at the bottom: its last row goes on on the next page</param>
internal sealed record TableGrid(
    IReadOnlyList<double> Rows,
    IReadOnlyList<double> Columns,
    IReadOnlyList<GridCell> Cells,
    bool OpenTop,
    bool OpenBottom)
{
    public int RowCount => Rows.Count - 1;

    public int ColumnCount => Columns.Count - 1;

    /// <summary>On the upright page, in points.</summary>
    public Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);
}
