using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Puts one logical table together, part by part.</summary>
internal sealed class LogicalTableBuilder
{
    private readonly List<JoinPart> parts = [];
    private readonly List<BuiltRow> rows = [];

    public LogicalTableBuilder(JoinPart first)
    {
        First = first;
        parts.Add(first);
        AddRows(first, 0, first.HeaderRowCount, ColumnMap.Same(first.Table.ColumnCount), afterBreak: false);
    }

    public JoinPart First { get; }

    public JoinPart Last => parts[^1];

    /// <summary>The part that the last one goes on from.</summary>
    public JoinPart Previous => parts[Math.Max(0, parts.Count - 2)];

    /// <summary>Header, section and body rows so far.</summary>
    public IReadOnlyList<BuiltRow> Rows => rows;

    public IEnumerable<BuiltRow> BodyRows => rows.Where(row => row.Kind == RowKind.Body);

    public bool HasBody => rows.Exists(row => row.Kind == RowKind.Body);

    /// <summary>The cell that covers a place of the last row, if there is one.</summary>
    public BuiltCell? LastRowAt(int column) => At(rows.Count - 1, column);

    /// <summary>Adds a part of a following page.</summary>
    /// <param name="part">the part</param>
    /// <param name="skip">leading rows that repeat the header</param>
    /// <param name="map">its columns in those of this table</param>
    /// <param name="continues">its first row goes on from the last one here</param>
    public void Add(JoinPart part, int skip, ColumnMap map, bool continues)
    {
        if (!HasBody && part.HeaderRowCount > skip)
            rows.ForEach(row => row.Kind = RowKind.Header);
        parts.Add(part);
        if (!continues)
        {
            AddRows(part, skip, HasBody ? skip : part.HeaderRowCount, map, afterBreak: true);
            return;
        }
        Merge(part, part.Rows[skip], map, byText: !Previous.OpenBottom);
        AddRows(part, skip + 1, skip + 1, map, afterBreak: false);
    }

    public LogicalTable Build(int index) => new(
        index,
        [.. parts.Select(part => part.Place)],
        First.Table.ColumnCount,
        [.. rows.Where(row => row.Kind == RowKind.Header).Select(row => row.Build(rows.Count))],
        [.. rows.Where(row => row.Kind != RowKind.Header).Select(row => row.Build(rows.Count))]);

    private void AddRows(JoinPart part, int from, int headerUntil, ColumnMap map, bool afterBreak)
    {
        var offset = rows.Count - from;
        for (var i = from; i < part.Rows.Count; i++)
        {
            var row = part.Rows[i];
            var kind = i < headerUntil ? RowKind.Header : SectionRows.IsSection(part, row) ? RowKind.Section : RowKind.Body;
            var built = new BuiltRow(kind, part.Place, i);
            rows.Add(built);
            foreach (var cell in row.Cells)
                AddCell(part, cell, built, i + offset, map, afterBreak && i == from);
        }
    }

    private void AddCell(JoinPart part, PartCell cell, BuiltRow built, int row, ColumnMap map, bool afterBreak)
    {
        var (column, span) = map.Of(cell.Cell);
        if (afterBreak && built.Kind == RowKind.Body && At(row - 1, column) is { } above && above.Column == column && MergedCells.GoOn(above, cell, this))
        {
            above.Add(part, cell.Cell);
            above.RowSpan += cell.Cell.RowSpan;
            return;
        }
        var added = new BuiltCell(row, column, span) { RowSpan = cell.Cell.RowSpan };
        added.Add(part, cell.Cell);
        built.Cells.Add(added);
    }

    /// <summary>The row goes on: each of its cells is added to the one above it, whichever row that starts in.</summary>
    private void Merge(JoinPart part, PartRow row, ColumnMap map, bool byText)
    {
        var last = rows.Count - 1;
        foreach (var cell in row.Cells)
        {
            var (column, span) = map.Of(cell.Cell);
            if (At(last, column) is { } above)
            {
                above.Add(part, cell.Cell);
                if (byText && !cell.IsBlank && !above.IsBlank)
                    above.Doubt(CellReview.JoinedByText);
                above.RowSpan = Math.Max(above.RowSpan, last - above.Row + cell.Cell.RowSpan);
                continue;
            }
            var added = new BuiltCell(last, column, span) { RowSpan = cell.Cell.RowSpan };
            added.Add(part, cell.Cell);
            rows[last].Cells.Add(added);
        }
    }

    private BuiltCell? At(int row, int column)
    {
        for (var i = Math.Min(row, rows.Count - 1); i >= 0; i--)
        {
            if (rows[i].Cells.Find(cell => cell.Covers(row, column)) is { } found)
                return found;
        }
        return null;
    }
}
