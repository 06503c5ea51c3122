using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>Sorts the cells of a table of measures into fields, row by row, and hands down section rows.</summary>
internal sealed class FieldRows
{
    private readonly MeasureTable _table;
    private readonly MarkColumns _marks;
    private readonly LogicalCell?[] _covering;
    private readonly int[] _coveredRows;
    private readonly List<FieldRow> _rows = [];
    private readonly List<Heading> _unusedSections = [];
    private Heading? _section;
    private bool _sectionIsUsed = true;

    private FieldRows(MeasureTable table)
    {
        _table = table;
        _marks = MarkColumns.Of(table);
        _covering = new LogicalCell?[table.Columns.Count];
        _coveredRows = new int[table.Columns.Count];
        _section = table.Heading;
    }

    /// <summary>The body rows in order; <paramref name="unused"/> gets section rows that no row stands under.</summary>
    public static IReadOnlyList<FieldRow> Of(MeasureTable table, out IReadOnlyList<Heading> unused)
    {
        var sorter = new FieldRows(table);
        for (var i = 0; i < table.Rows.Count; i++)
            sorter.Take(table.Rows[i], i + 1 < table.Rows.Count ? table.Rows[i + 1] : null);
        sorter.OpenSection(null);
        unused = sorter._unusedSections;
        return sorter._rows;
    }

    private void Take(LogicalRow row, LogicalRow? next)
    {
        if (SectionRows.TextOf(row, next, _table) is { } heading)
            OpenSection(heading);
        else
            _rows.Add(Sort(row));
    }

    private void OpenSection(Heading? heading)
    {
        if (!_sectionIsUsed && _section is not null)
            _unusedSections.Add(_section);
        _section = heading;
        _sectionIsUsed = false;
        Array.Clear(_coveredRows);
    }

    private FieldRow Sort(LogicalRow row)
    {
        _sectionIsUsed = true;
        var slots = new Dictionary<string, FieldSlot>(StringComparer.Ordinal);
        foreach (var columns in _table.Columns.Where(HasField).GroupBy(column => column.Role!))
            slots[columns.Key] = SlotOf(row, [.. columns]);
        foreach (var column in _table.Columns.Where(column => column.Also is not null))
            Part(slots, column);
        var extras = _table.Columns.Where(column => !HasField(column))
            .SelectMany(column => CellsIn(row, column).Where(cell => !FieldSlot.IsBlank(cell.Text)).Select(cell => new MeasureExtra(column.Role, column.Header, cell.Text.Trim())))
            .ToList();
        Cover(row);
        return new FieldRow(row, _section, slots, extras);
    }

    private static bool HasField(MeasureColumn column) =>
        column.Role is MeasureColumn.Number or MeasureColumn.Indicator || Fields.All.Contains(column.Role);

    /// <summary>Gives each of the two fields of one column its own part.</summary>
    private static void Part(Dictionary<string, FieldSlot> slots, MeasureColumn column)
    {
        if (slots.ContainsKey(column.Also!))
            return;
        var (owner, deadline) = OwnerAndDeadline.Split(slots[column.Role!]);
        (slots[Fields.Owner], slots[Fields.Deadline]) = (owner, deadline);
    }

    private FieldSlot SlotOf(LogicalRow row, IReadOnlyList<MeasureColumn> columns)
    {
        var cells = columns.SelectMany(column => CellsIn(row, column)).ToList();
        if (_marks.TextOf(cells, columns) is { } marked)
            return new FieldSlot(SlotState.Filled, marked, cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList());
        if (StartAndEnd.In(columns) && cells.FindAll(cell => !FieldSlot.IsBlank(cell.Text)) is [var start, var end])
            return new FieldSlot(SlotState.Filled, $"{start.Text.Trim()} - {end.Text.Trim()}", [start, end]);
        var covering = columns.Where(column => _coveredRows[column.Column] > 0).Select(column => _covering[column.Column]).FirstOrDefault();
        return FieldSlot.Of(cells, covering);
    }

    private static IEnumerable<LogicalCell> CellsIn(LogicalRow row, MeasureColumn column) => row.Cells.Where(cell => cell.Column == column.Column);

    /// <summary>Remembers which columns the cells of this row and the rows before still cover in the next one.</summary>
    private void Cover(LogicalRow row)
    {
        for (var column = 0; column < _coveredRows.Length; column++)
            _coveredRows[column] = Math.Max(0, _coveredRows[column] - 1);
        foreach (var cell in row.Cells.Where(cell => cell.RowSpan > 1))
        {
            for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, _covering.Length); column++)
                (_covering[column], _coveredRows[column]) = (cell, cell.RowSpan - 1);
        }
    }
}
