using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>A page table with what the joiner has to know of it besides.</summary>
internal sealed class JoinPart
{
    public JoinPart(PageTable table, Origin origin, IReadOnlyList<double>? columnEdges = null, bool openBottom = false, IReadOnlyList<bool>? openColumns = null)
    {
        Table = table;
        Origin = origin;
        ColumnEdges = columnEdges;
        OpenBottom = openBottom;
        OpenColumns = openColumns ?? [];
        var rows = table.Cells.ToLookup(cell => cell.Row, cell => new PartCell(cell));
        Rows = [.. Enumerable.Range(0, table.RowCount).Select(row => new PartRow(row, [.. rows[row].OrderBy(cell => cell.Cell.Column)]))];
        HeaderRowCount = HeaderRows.Count(this);
    }

    public PageTable Table { get; }

    public Origin Origin { get; }

    /// <summary>x of the column edges on the upright page; null where the document has no geometry.</summary>
    public IReadOnlyList<double>? ColumnEdges { get; }

    /// <summary>No ruling closes the last row: it goes on on the next page.</summary>
    public bool OpenBottom { get; }

    /// <summary>For each column, whether its last cell is not closed at the bottom; empty without geometry.</summary>
    public IReadOnlyList<bool> OpenColumns { get; }

    /// <summary>By index, blank ones too.</summary>
    public IReadOnlyList<PartRow> Rows { get; }

    /// <summary>Leading rows that are header rows, by their words and looks; the joiner raises it where a following
    /// page repeats them.</summary>
    public int HeaderRowCount { get; set; }

    /// <summary>Text between the part before and this one that is no mere page number.</summary>
    public bool StartsAfresh { get; set; }

    /// <summary>The row that goes on from the page before; null if none does.</summary>
    public int? ContinuedRow { get; set; }

    public TablePart Place => new(Table.Page, Table.Index);
}
