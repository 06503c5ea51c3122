using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads measures that stand in numbered sentences without any label, after words that announce them ("…กำหนดมาตรการ
/// ดังนี้"), under headings of topics or indicators. Who and when are what each sentence says. They are given as a table,
/// so that all that follows is the same.
/// </summary>
internal sealed class ProseList
{
    /// <summary>A shorter line is a heading or a closing word.</summary>
    private const int ShortestMeasure = 12;

    private static readonly Regex Announcement = SkeletonPattern.Of("(มาตรการ|แนวทาง|กิจกรรม|ข้อสั่งการ|แผนงาน|โครงการ).{0,80}(ดังนี้|ดังต่อไปนี้|ต่อไปนี้|ประกอบด้วย|ได้แก่):?$");

    private static readonly Regex Title = SkeletonPattern.Of("^([0-9.()]{0,6}|(ส่วน|ตอน|บท|หมวด)ที่[0-9]{1,2})?(มาตรการ|แนวทาง|กิจกรรม|แผน).{0,60}$");

    private static readonly Regex Ending = SkeletonPattern.Of("^(จึง|ทั้งนี้|ประกาศณวันที่|\\(?ลงชื่อ|สั่งณวันที่)");

    private readonly LabelledRows _rows;
    private readonly List<Passage> _lines = [];
    private bool _isOpen;
    private Passage? _parent;
    private int _count;

    private ProseList(int tableIndex) => _rows = new LabelledRows(tableIndex);

    /// <summary>The sentences as a table, or null when fewer than two measures are announced.</summary>
    public static MeasureTable? Find(TabularDocument document, ReportText text)
    {
        var list = new ProseList(document.Pages.Max(page => page.Blocks.OfType<PageTable>().Count()));
        var passages = text.Passages.Where(passage => !passage.IsRunning).ToList();
        for (var i = 0; i < passages.Count; i++)
            list.Take(passages[i], i + 1 < passages.Count ? passages[i + 1] : null);
        list.Close();
        return list._count < 2 ? null : list._rows.Finish(document.Tables.Count);
    }

    private void Take(Passage passage, Passage? next)
    {
        var skeleton = ThaiText.Skeleton(passage.Text);
        if (Announcement.IsMatch(skeleton) || (!_isOpen && !passage.IsTitle && Title.IsMatch(skeleton) && next is not null && OpeningLines.IsNumbered(next)))
            Open();
        else if (Ending.IsMatch(skeleton))
            Close();
        else if (_isOpen && TopicHeadings.Is(passage.Text) && Topics.Find(passage.Text) is not null)
            Head(passage);
        else if (_isOpen && OpeningLines.IsNumbered(passage))
            TakeNumbered(passage, next);
        else if (_lines.Count > 0)
            _lines.Add(passage);
    }

    private void Open()
    {
        Finish();
        (_isOpen, _parent) = (true, null);
    }

    private void Close()
    {
        Finish();
        _isOpen = false;
    }

    private void Head(Passage heading)
    {
        Finish();
        _rows.AddSection(heading);
    }

    /// <summary>"๑. …" over "๑.๑ …" heads what follows; every other numbered sentence is a measure.</summary>
    private void TakeNumbered(Passage passage, Passage? next)
    {
        Finish();
        if (next is null || !OpeningLines.IsUnder(next, passage))
            _lines.Add(passage);
        else if (Indicators.Find(passage.Text).Count > 0)
            _parent = passage;
        else
            _rows.AddSection(passage);
    }

    /// <summary>Ends the measure whose lines were read.</summary>
    private void Finish()
    {
        var text = ThaiText.JoinLines(_lines.Select(line => line.Text));
        if (text.Count(ThaiText.IsLetter) >= ShortestMeasure)
        {
            var first = _lines[0];
            if (_parent is not null && OpeningLines.IsUnder(first, _parent))
                _rows.Add(Fields.Issue, _parent, _parent.Text, "");
            _rows.Add(Fields.Measure, first, text, "");
            if (ProseSentence.OwnerOf(text) is { } owner)
                _rows.Add(Fields.Owner, first, owner, "");
            if (ProseSentence.DeadlineOf(text) is { } deadline)
                _rows.Add(Fields.Deadline, first, deadline, "");
            _rows.Close(leastFields: 1);
            _count++;
        }
        _lines.Clear();
    }
}
