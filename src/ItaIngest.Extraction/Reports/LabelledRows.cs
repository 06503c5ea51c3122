using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>Puts the rows of a labelled list together, field by field.</summary>
internal sealed class LabelledRows(int tableIndex)
{
    private readonly List<LogicalRow> _rows = [];
    private readonly List<MeasureColumn> _columns = [new(0, Fields.Measure, "", "")];
    private readonly Dictionary<string, List<(Passage Passage, string Text)>> _open = new(StringComparer.Ordinal);
    private string _last = Fields.Measure;

    public bool IsOpen => _open.Count > 0;

    public bool Has(string role) => _open.ContainsKey(role);

    public void Add(string role, Passage passage, string text, string header)
    {
        if (!_columns.Exists(column => column.Role == role))
            _columns.Add(new MeasureColumn(_columns.Count, role, header, header));
        if (!_open.TryGetValue(role, out var texts))
            _open[role] = texts = [];
        texts.Add((passage, text));
        _last = role;
    }

    /// <summary>Adds a line to the field that was written last.</summary>
    public void GoOn(Passage passage) => Add(_last, passage, passage.Text, "");

    public void AddSection(Passage passage)
    {
        Close();
        _rows.Add(new LogicalRow(RowKind.Section, PartOf(passage), _rows.Count, [CellOf(0, [(passage, passage.Text)])]));
    }

    /// <summary>Ends the measure; one with fewer fields was none, as a line without any label.</summary>
    public void Close(int leastFields = 2)
    {
        if (_open.Count >= leastFields)
        {
            var cells = _open.Select(field => CellOf(_columns.FindIndex(column => column.Role == field.Key), field.Value));
            _rows.Add(new LogicalRow(RowKind.Body, PartOf(_open.Values.First()[0].Passage), _rows.Count, [.. cells.OrderBy(cell => cell.Column)]));
        }
        _open.Clear();
    }

    /// <summary>All rows as a table, or null for fewer than two measures.</summary>
    public MeasureTable? Finish(int index)
    {
        Close();
        if (_rows.Count(row => row.Kind == RowKind.Body) < 2)
            return null;
        return new MeasureTable(new LogicalTable(index, [_rows[0].Start], _columns.Count, [], _rows), _columns, _rows, null);
    }

    private TablePart PartOf(Passage passage) => new(passage.Page, tableIndex);

    private static LogicalCell CellOf(int column, List<(Passage Passage, string Text)> texts)
    {
        var text = string.Join('\n', texts.Select(part => part.Text).Where(part => part.Length > 0));
        var places = texts.Select(part => new Place(part.Passage.Page, part.Passage.Box)).ToList();
        var reading = texts.Average(part => part.Passage.Confidence);
        return new LogicalCell(column, 1, 1, text, text, texts[0].Passage.Origin, reading, places) { Reading = reading };
    }
}
