using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads measures that stand in no table: a line for the measure, then lines with a label each (วิธีดำเนินการ : …,
/// ผู้รับผิดชอบ : …), under headings of topics. They are given as a table with a column for each label, so that all that
/// follows is the same.
/// </summary>
internal sealed class LabelledList
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly int _tableIndex;
    private readonly List<string> _roles = [Fields.Measure];
    private readonly List<LogicalRow> _rows = [];
    private readonly List<MeasureColumn> _columns = [new(0, Fields.Measure, "", "")];
    private Dictionary<string, List<(Passage Passage, string Text)>> _open = new(StringComparer.Ordinal);
    private string? _last;

    private LabelledList(IReadOnlyList<Passage> passages, int tableIndex) => (_passages, _tableIndex) = (passages, tableIndex);

    /// <summary>The list as a table, or null when fewer than two measures of that form are there.</summary>
    public static MeasureTable? Find(TabularDocument document, ReportText text)
    {
        var list = new LabelledList(text.Passages, document.Pages.Max(page => page.Blocks.OfType<PageTable>().Count()));
        for (var i = 0; i < text.Passages.Count; i++)
            list.Take(i);
        list.Close();
        if (list._rows.Count(row => row.Kind == RowKind.Body) < 2)
            return null;
        var table = new LogicalTable(document.Tables.Count, [list._rows[0].Start], list._columns.Count, [], list._rows);
        return new MeasureTable(table, list._columns, list._rows, null);
    }

    private void Take(int index)
    {
        var passage = _passages[index];
        if (Label.TryRead(passage.Text, out var label))
        {
            if (label.Role == Fields.Measure && _open.ContainsKey(Fields.Measure))
                Close();
            Add(label.Role, passage, label.Value, label.Name);
        }
        else if (TopicHeadings.Is(passage.Text))
        {
            Close();
            _rows.Add(new LogicalRow(RowKind.Section, Part(passage), _rows.Count, [CellOf(0, _roles.Count, [(passage, passage.Text)])]));
        }
        else if (OpensMeasure(index))
        {
            Close();
            Add(Fields.Measure, passage, passage.Text, "");
        }
        else if (_last is not null && NextLabel(index) is { } next && !_open.ContainsKey(next.Label.Role))
        {
            Add(_last, passage, passage.Text, "");
        }
        else
        {
            _last = null;
        }
    }

    /// <summary>The line right before a label that the open measure has already, or that no measure is open for.</summary>
    private bool OpensMeasure(int index) =>
        NextLabel(index) is { } next && next.Index == index + 1 && (_open.Count == 0 || _open.ContainsKey(next.Label.Role));

    private (int Index, Label Label)? NextLabel(int index)
    {
        for (var i = index + 1; i < _passages.Count && !TopicHeadings.Is(_passages[i].Text); i++)
        {
            if (Label.TryRead(_passages[i].Text, out var label))
                return (i, label);
        }
        return null;
    }

    private void Add(string role, Passage passage, string text, string header)
    {
        if (!_roles.Contains(role))
        {
            _roles.Add(role);
            _columns.Add(new MeasureColumn(_columns.Count, role, header, header));
        }
        if (!_open.TryGetValue(role, out var texts))
            _open[role] = texts = [];
        texts.Add((passage, text));
        _last = role;
    }

    private void Close()
    {
        if (_open.Count > 1)
        {
            var cells = _open.Select(field => CellOf(_roles.IndexOf(field.Key), 1, field.Value)).OrderBy(cell => cell.Column).ToList();
            _rows.Add(new LogicalRow(RowKind.Body, Part(_open.Values.First()[0].Passage), _rows.Count, cells));
        }
        _open = new(StringComparer.Ordinal);
        _last = null;
    }

    private TablePart Part(Passage passage) => new(passage.Page, _tableIndex);

    private static LogicalCell CellOf(int column, int span, List<(Passage Passage, string Text)> texts)
    {
        var text = string.Join('\n', texts.Select(part => part.Text).Where(part => part.Length > 0));
        var places = texts.Select(part => new Place(part.Passage.Page, part.Passage.Box)).ToList();
        return new LogicalCell(column, span, 1, text, text, texts[0].Passage.Origin, texts.Average(part => part.Passage.Confidence), places);
    }
}
