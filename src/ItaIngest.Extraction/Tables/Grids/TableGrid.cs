using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Worded;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>The ruled grid of one table on a page.</summary>
/// <param name="Rows">y of the row edges, from top to bottom: one more than there are rows</param>
/// <param name="Columns">x of the column edges: one more than there are columns</param>
/// <param name="Cells">ordered by row, then column; they never overlap</param>
/// <param name="OpenColumns">for each column, whether no ruling closes it at the bottom: its last cell goes on on the next page</param>
internal sealed record TableGrid(
    IReadOnlyList<double> Rows,
    IReadOnlyList<double> Columns,
    IReadOnlyList<GridCell> Cells,
    IReadOnlyList<bool> OpenColumns)
{
    /// <summary>Method of tables found by how their text is aligned.</summary>
    public const string Aligned = "aligned";

    /// <summary>How it was found, as in <see cref="Core.Tables.PageTable.Method"/>.</summary>
    public string Method { get; init; } = "ruled";

    /// <summary>The white between its columns, where that is what told them; the page after may go on with them.</summary>
    public IReadOnlyList<Span> Gutters { get; init; } = [];

    public int RowCount => Rows.Count - 1;

    public int ColumnCount => Columns.Count - 1;

    /// <summary>The last row goes on on the next page: no cell that starts in it is closed. A merged cell can go on alone.</summary>
    public bool OpenBottom
    {
        get
        {
            var bottom = Cells.Where(cell => cell.Row + cell.RowSpan == RowCount).ToList();
            var starting = bottom.Where(cell => cell.Row == RowCount - 1).ToList();
            return (starting.Count > 0 ? starting : bottom).TrueForAll(cell => OpenColumns[cell.Column]);
        }
    }

    /// <summary>On the upright page, in points.</summary>
    public Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);
}
