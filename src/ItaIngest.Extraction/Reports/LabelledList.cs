using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads measures that stand in no table: lines for the measure, then lines with a label each (วิธีดำเนินการ : …,
/// ผู้รับผิดชอบ : …), under headings of topics. They are given as a table with a column for each label, so that all that
/// follows is the same.
/// </summary>
internal sealed class LabelledList
{
    private readonly LabelledRows _rows;
    private readonly List<Passage> _pending = [];

    private LabelledList(int tableIndex) => _rows = new LabelledRows(tableIndex);

    /// <summary>The list as a table, or null when fewer than two measures of that form are there.</summary>
    public static MeasureTable? Find(TabularDocument document, ReportText text)
    {
        var list = new LabelledList(document.Pages.Max(page => page.Blocks.OfType<PageTable>().Count()));
        foreach (var passage in text.Passages)
            list.Take(passage);
        return list._rows.Finish(document.Tables.Count);
    }

    private void Take(Passage passage)
    {
        if (Label.TryRead(passage.Text, out var label))
        {
            TakePending(label);
            _rows.Add(label.Role, passage, label.Value, label.Name);
        }
        else if (TopicHeadings.Is(passage.Text))
        {
            _pending.Clear();
            _rows.AddSection(passage);
        }
        else
        {
            _pending.Add(passage);
        }
    }

    /// <summary>
    /// The lines before a label go on with the field before them; where the label would come a second time, or none has
    /// come yet, they are the next measure's.
    /// </summary>
    private void TakePending(Label label)
    {
        if (_rows.IsOpen && !_rows.Has(label.Role))
            _pending.ForEach(_rows.GoOn);
        else if (label.Role == Fields.Measure)
            OpenWithIssue();
        else
            OpenWithMeasure(new OpeningLines(_pending));
        _pending.Clear();
    }

    /// <summary>The measure has a label of its own; a line right above it is what it is about.</summary>
    private void OpenWithIssue()
    {
        _rows.Close();
        if (_pending.Count > 0 && OpeningLines.IsNumbered(_pending[^1]))
            _rows.Add(Fields.Issue, _pending[^1], _pending[^1].Text, "");
    }

    private void OpenWithMeasure(OpeningLines lines)
    {
        if (_pending.Count == 0)
            return;
        _rows.Close();
        foreach (var passage in lines.Measure)
            _rows.Add(Fields.Measure, passage, passage.Text, "");
        foreach (var passage in lines.Steps)
            _rows.Add(Fields.Steps, passage, passage.Text, "");
    }
}
