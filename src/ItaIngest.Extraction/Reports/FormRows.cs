using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>Puts the rows of forms together: a measure for each value column of a form, until a label comes again.</summary>
internal sealed class FormRows
{
    private const int MeasureColumnIndex = 0;

    /// <summary>No table has that many rows.</summary>
    private const int BesideEachOther = 10_000;

    private readonly List<LogicalRow> _rows = [];
    private readonly List<MeasureColumn> _columns = [new(MeasureColumnIndex, Fields.Measure, "", "")];
    private readonly SortedDictionary<int, List<LogicalCell>> _open = [];
    private readonly HashSet<int> _labels = [];
    private readonly List<LogicalCell> _title = [];
    private LogicalRow? _start;
    private int _last = -1;

    public void AddSection(Heading heading, LogicalTable table)
    {
        var cell = new LogicalCell(0, 1, 1, heading.Text, heading.Text, Core.Recognition.Origin.ProvidedText, 1, heading.Places);
        _rows.Add(new LogicalRow(RowKind.Section, table.Parts[0], 0, [cell]));
    }

    /// <summary>Adds the values beside a label; one that the open form has already begins the next form.</summary>
    public void Add(string role, string header, LogicalRow row, IReadOnlyList<LogicalCell> values)
    {
        var column = ColumnOf(role, header.ReplaceLineEndings(" ").Trim());
        if (_labels.SetEquals([column]))
            TakeAsTitle();
        else if (_labels.Contains(column))
            Close();
        _labels.Add(column);
        _start ??= row;
        _last = column;
        for (var side = 0; side < values.Count; side++)
            Put(side, column, values[side]);
    }

    /// <summary>"รายการ | มาตรการที่ ๑ | มาตรการที่ ๒" over "มาตรการ | … | …": a title of each, to be kept beside them.</summary>
    private void TakeAsTitle()
    {
        var column = ColumnOf(null, "");
        foreach (var cells in _open.Values)
            cells[0] = cells[0] with { Column = column };
    }

    /// <summary>A row without a label goes on with the row above it; at the head of a form it is its title.</summary>
    public void GoOn(LogicalRow row)
    {
        _start ??= row;
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        if (_last < 0)
            _title.AddRange(filled);
        else
            filled.ForEach(cell => Put(0, _last, cell));
    }

    /// <summary>Ends the form.</summary>
    public void Close()
    {
        if (_title.Count > 0 && _open.Count > 0)
        {
            var column = _open[0].Exists(cell => cell.Column == MeasureColumnIndex) ? ColumnOf(null, "") : MeasureColumnIndex;
            _title.ForEach(cell => Put(0, column, cell));
        }
        // measures that stand side by side begin in the same row: a number out of its reach keeps them apart
        foreach (var (side, cells) in _open.Where(open => open.Value.Exists(cell => !FieldSlot.IsBlank(cell.Text))))
            _rows.Add(new LogicalRow(RowKind.Body, _start!.Start, _start.StartRow + (side * BesideEachOther), [.. cells.OrderBy(cell => cell.Column)]));
        _open.Clear();
        _labels.Clear();
        _title.Clear();
        (_start, _last) = (null, -1);
    }

    /// <summary>All measures as a table, or null for none.</summary>
    public MeasureTable? Finish(int index)
    {
        Close();
        var body = _rows.FirstOrDefault(row => row.Kind == RowKind.Body);
        return body is null ? null : new MeasureTable(new LogicalTable(index, [body.Start], _columns.Count, [], _rows), _columns, _rows, null);
    }

    private int ColumnOf(string? role, string header)
    {
        var known = _columns.FindIndex(column => column.Role == role && (Fields.All.Contains(role) || column.Header == header));
        if (known >= 0)
            return known;
        _columns.Add(new MeasureColumn(_columns.Count, role, header, header));
        return _columns.Count - 1;
    }

    private void Put(int side, int column, LogicalCell cell)
    {
        if (!_open.TryGetValue(side, out var cells))
            _open[side] = cells = [];
        var before = cells.FindIndex(other => other.Column == column);
        if (before < 0)
            cells.Add(cell with { Column = column, ColumnSpan = 1, RowSpan = 1 });
        else
            cells[before] = cells[before] with { Text = $"{cells[before].Text}\n{cell.Text}".Trim(), Places = [.. cells[before].Places, .. cell.Places] };
    }
}
