using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads measures that stand in no table: lines for the measure, then lines with a label each (วิธีดำเนินการ : …,
/// ผู้รับผิดชอบ : …), under headings of topics. They are given as a table with a column for each label, so that all that
/// follows is the same.
/// </summary>
internal sealed class LabelledList
{
    /// <summary>A chapter's heading is a known header and little more.</summary>
    private const double Sure = 0.85;

    /// <summary>Below a numbered measure these say how; alone they would be the measure.</summary>
    private static readonly Regex How = SkeletonPattern.Of("^(แนวทาง|กิจกรรม|วิธี|แนวปฏิบัติ)");

    /// <summary>Nothing but words for a report's own parts.</summary>
    private static readonly Regex Chapter = SkeletonPattern.Of(@"^(สรุป|รายงาน|รายละเอียด|ความก้าวหน้า)*(ผล|การ|มาตรการ|แผน|กิจกรรม|แนวทาง)(ผล|การ|ดำเนินการ|ดำเนินงาน|ปฏิบัติ|กำกับ|ติดตาม|ขับเคลื่อน|มาตรการ|แผน|กิจกรรม|แนวทาง|โครงการ|ตาม|ของ|ใน|และ|แต่ละ|ราย|ทุก|ทั้ง|\d+|ข้อ|เรื่อง|ที่กำหนด(ไว้)?|ส่งเสริมคุณธรรมและความโปร่งใส|ภายในหน่วยงาน|ประจำปี|ปีงบประมาณ|พ\.?ศ\.?)*[.:]?$");

    private readonly LabelledRows _rows;
    private readonly RepeatedLabels _labels;
    private readonly List<Passage> _pending = [];
    private int? _items; // of the list under a label that stands alone on its line, the last number; null where none is
    private Passage? _heading;
    private Passage? _section;
    private readonly bool _issueHeads; // ประเด็น : … stands over one or more of มาตรการ : …
    private List<(Passage Passage, string Text, string Name)> _issue = []; // that the measures below stand under, line by line
    private bool _issueGoesOn; // no measure has come since

    private LabelledList(int tableIndex, RepeatedLabels labels, IReadOnlyList<Passage> passages)
    {
        (_rows, _labels) = (new LabelledRows(tableIndex), labels);
        var roles = passages.SelectMany(passage => LabelsIn(passage, out _)).Select(label => label.Role).Where(role => role is Fields.Issue or Fields.Measure).ToList();
        _issueHeads = roles is [Fields.Issue, ..] && roles.Count(role => role == Fields.Measure) > 1;
    }

    /// <summary>The list as a table, or null when fewer than two measures of that form are there.</summary>
    public static MeasureTable? Find(TabularDocument document, ReportText text)
    {
        var passages = text.Passages.Where(passage => !passage.IsRunning).ToList();
        var list = new LabelledList(document.Pages.Max(page => page.Blocks.OfType<PageTable>().Count()), text.Labels, passages);
        passages.ForEach(list.Take);
        list.PutSection();
        return list._rows.Finish(document.Tables.Count);
    }

    private void Take(Passage passage)
    {
        var labels = LabelsIn(passage, out var before);
        if (labels.Count > 0)
        {
            Open(passage, before);
            foreach (var found in labels)
            {
                var label = IsHow(found) ? found with { Role = Fields.Steps } : found;
                if (_issueHeads && label.Role == Fields.Issue)
                {
                    OpenIssue(passage, label);
                    continue;
                }
                TakePending(label);
                _rows.Add(label.Role, passage, label.Value, label.Name);
                _items = label.Value.Length == 0 ? 0 : null;
            }
        }
        else if (TopicHeadings.Is(passage.Text) && !IsNextItem(passage.Text))
        {
            _items = null;
            _pending.Clear();
            _rows.Close();
            PutSection();
            (_heading, _section) = (null, passage);
            _issue = [];
        }
        else
        {
            _pending.Add(passage);
        }
    }

    /// <summary>What the measures below are about; it ends the measure above.</summary>
    private void OpenIssue(Passage passage, Label label)
    {
        if (_rows.IsOpen)
            _pending.ForEach(_rows.GoOn);
        _rows.Close();
        _pending.Clear();
        (_issue, _issueGoesOn) = ([(passage, label.Value, label.Name)], true);
        _items = null;
    }

    /// <summary>"(๑) …" and what counts on from it under "วิธีการดำเนินการ" are steps and no topics.</summary>
    private bool IsNextItem(string text)
    {
        if (_items is not { } last || Topics.Find(text) is not null || !ItemMarker.TryRead(text, out var marker) || !int.TryParse(marker.Number, CultureInfo.InvariantCulture, out var number) || number != last + 1)
            return false;
        _items = number;
        return true;
    }

    /// <summary>A label at the head of the line, which may have others after it, or labels inside the line.</summary>
    private IReadOnlyList<Label> LabelsIn(Passage passage, out string before)
    {
        var inside = InlineLabels.In(passage.Text, out before);
        if (inside.Count > 1 || !(Label.TryRead(passage.Text, out var label) || _labels.TryRead(passage.Text, out label)))
            return inside;
        before = "";
        return [label];
    }

    /// <summary>"๑. จัดทำคู่มือ" over "แนวทาง …": the numbered line is the measure, unless it names what the measure is about.</summary>
    private bool IsHow(Label label) =>
        label.Role == Fields.Measure && How.IsMatch(ThaiText.Skeleton(label.Name))
        && _pending.Count > 0 && OpeningLines.IsNumbered(_pending[^1])
        && (NamesMeasure(_pending[^1].Text) || (Indicators.Find(_pending[^1].Text).Count == 0 && Topics.Find(_pending[^1].Text) is null));

    /// <summary>"๑. มาตรการ…" is a measure, even where its words are an indicator's.</summary>
    private static bool NamesMeasure(string text) =>
        ItemMarker.Without(text).TrimStart().StartsWith("มาตรการ", StringComparison.Ordinal) && Topics.Find(text) is null;

    /// <summary>A numbered text before labels inside its own line is a new measure.</summary>
    private void Open(Passage passage, string before)
    {
        if (before.Length == 0)
            return;
        _pending.Add(passage with { Text = before });
        if (OpeningLines.IsNumbered(_pending[^1]))
            _rows.Close();
    }

    /// <summary>"(๑) …" with labels right below it is a measure, unless it is one of the seven topics.</summary>
    private void TakeSectionAsMeasure()
    {
        if (_section is null || Topics.Find(_section.Text) is not null)
            return;
        _pending.Add(_section);
        _section = null;
    }

    private void PutSection()
    {
        if (_section is not null)
            _rows.AddSection(_section);
        _section = null;
    }

    /// <summary>
    /// The lines before a label go on with the field before them; where the label would come a second time, or none has
    /// come yet, they are the next measure's.
    /// </summary>
    private void TakePending(Label label)
    {
        if (_pending.Count == 0 && label.Role != Fields.Measure)
            TakeSectionAsMeasure();
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
        PutSection();
        if (_issueHeads)
        {
            PutIssue();
            return;
        }
        if (_pending.Count > 0 && OpeningLines.IsNumbered(_pending[^1]))
            _rows.Add(Fields.Issue, _pending[^1], _pending[^1].Text, "");
    }

    private void PutIssue()
    {
        if (_issueGoesOn)
            _issue.AddRange(_pending.Select(passage => (passage, passage.Text, "")));
        _issueGoesOn = false;
        foreach (var (passage, text, name) in _issue)
            _rows.Add(Fields.Issue, passage, text, name);
    }

    private void OpenWithMeasure(OpeningLines lines)
    {
        if (_pending.Count == 0)
            return;
        _rows.Close();
        PutSection();
        PutUnderHeading(lines);
        foreach (var passage in lines.Measure)
            _rows.Add(Fields.Measure, passage, passage.Text, "");
        foreach (var passage in lines.Steps)
            _rows.Add(Fields.Steps, passage, passage.Text, "");
    }

    /// <summary>
    /// "๑. ตัวชี้วัดที่ ๒ …" over "๑.๑ …" is what that measure and "๑.๒ …" are about: their issue where it names an indicator,
    /// otherwise their section.
    /// </summary>
    private void PutUnderHeading(OpeningLines lines)
    {
        var goesOn = _heading is not null && lines.Heading is null && OpeningLines.IsUnder(lines.Measure[0], _heading);
        if (!goesOn)
            _heading = lines.Heading;
        if (_heading is null)
            return;
        if (Indicators.Find(_heading.Text).Count > 0)
            _rows.Add(Fields.Issue, _heading, _heading.Text, "");
        else if (!goesOn && !IsChapter(_heading))
            _rows.AddSection(_heading);
    }

    /// <summary>"๓. สิ่งที่จะดำเนินการ" heads the list as a header heads a column, "๒. ผลการดำเนินการของแต่ละมาตรการ" as a chapter of the report: no topics.</summary>
    private static bool IsChapter(Passage heading)
    {
        var title = ItemMarker.Without(heading.Text);
        return Fields.OfHeader(title, Sure) is not null || Chapter.IsMatch(ThaiText.Skeleton(title));
    }
}
