using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads the total and its grade: "มีผลคะแนน ๘๖.๕ คะแนน อยู่ในระดับ A", "คะแนนรวม ๖๕.๐๕ อยู่ในระดับ C", or the row of a
/// score table that is named a total. A score of one indicator or instrument is not taken for it.
/// </summary>
internal static class OverallScoreReader
{
    private const int SentenceLength = 100;
    private const int LongestGrade = 24;
    private const string Number = @"(?<score>100(\.0{1,2})?|\d{2}(\.\d{1,2})?)(?!\d|\.\d)";
    private const string Filler = @"(ภาพรวม|ของ(หน่วยงาน|เทศบาล|อบต\.?)|หน่วยงาน|ita|อยู่ที่|เท่ากับ|คิดเป็น|ร้อยละ|รวม|เฉลี่ย|ทั้งสิ้น|คือ|ได้|[:=])*";

    /// <summary>Sure words first: what says "total" beats what only says "score".</summary>
    private static readonly Regex[] Scores =
    [
        SkeletonPattern.Of($"(คะแนนรวม|คะแนนเฉลี่ยรวม|คะแนนภาพรวม|คะแนนในภาพรวม|ภาพรวม.{{0,20}}คะแนน|คะแนนผลการประเมิน|ผลคะแนนการประเมิน){Filler}{Number}"),
        SkeletonPattern.Of($"((มี|ได้(รับ)?)ผล?คะแนน|ผลคะแนน|คะแนนเฉลี่ย|คะแนน){Filler}{Number}(คะแนน)?.{{0,12}}ระดับ"),
        SkeletonPattern.Of($"ได้(รับ)?(ร้อยละ)?{Number}(คะแนน)?.{{0,12}}ระดับ"),
        SkeletonPattern.Of($"(มี|ได้(รับ)?)ผลคะแนน{Filler}{Number}"),
        SkeletonPattern.Of($"ผลการประเมิน.{{0,80}}?ได้(รับ)?(คะแนน)?(ร้อยละ)?{Number}คะแนน"),
    ];

    private static readonly Regex Level = SkeletonPattern.Of(@"ระดับ(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม)*[:=“”'(]*");
    private static readonly Regex OfOneIndicator = SkeletonPattern.Of(@"(ตัวชี้วัด(ย่อย)?(ที่)?\d{1,2}|แบบวัด(การรับรู้)?|[ieo]it).{0,60}$");
    private static readonly Regex TotalRow = SkeletonPattern.Of("^(ผล)?(คะแนน)?(รวม|เฉลี่ย|เฉลี่ยรวม|ภาพรวม|รวมทั้งสิ้น|ita)(ทั้งหมด|ของหน่วยงาน|ภาพรวม|หน่วยงาน|คะแนน|ร้อยละ|100)*$");

    public static OverallScore Read(ReportText text, IEnumerable<LogicalTable> tables, ICollection<string> warnings)
    {
        var stated = Scores.SelectMany(text.Matches).Where(match => !IsOfOneIndicator(text, match)).ToList();
        var inTables = tables.SelectMany(table => table.Rows).Select(TotalOf).OfType<decimal>().ToList();
        var score = stated.Count > 0 ? ValueOf(stated[0]) : inTables.Count > 0 ? inTables[0] : (decimal?)null;
        foreach (var other in stated.Take(1).Select(ValueOf).Concat(inTables).Where(value => value != score).Distinct())
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"other total score named: {other}"));
        return new OverallScore(score, GradeNear(text, stated.FirstOrDefault()));
    }

    private static decimal ValueOf(Match match) => decimal.Parse(match.Groups["score"].ValueSpan, CultureInfo.InvariantCulture);

    private static bool IsOfOneIndicator(ReportText text, Match match)
    {
        var paragraph = text.OffsetIn(match.Index);
        return OfOneIndicator.IsMatch(text.Map.Text[(match.Index - Math.Min(paragraph, 90))..match.Index]);
    }

    /// <summary>The first grade after the score within a sentence's length; without a score the first grade at all.</summary>
    private static string? GradeNear(ReportText text, Match? score)
    {
        var levels = text.Matches(Level).Select(match => (match.Index, Grade: GradeAfter(text, match))).Where(level => level.Grade is not null);
        return levels.FirstOrDefault(level => score is null || (level.Index >= score.Index && level.Index - score.Index < SentenceLength)).Grade;
    }

    private static string? GradeAfter(ReportText text, Match level)
    {
        var start = text.Map.SourceIndex(level.Index + level.Length);
        return Grades.Find(text.Map.Source[start..Math.Min(text.Map.Source.Length, start + LongestGrade)]);
    }

    private static decimal? TotalOf(LogicalRow row)
    {
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        if (filled.Count < 2 || !TotalRow.IsMatch(ThaiText.Skeleton(filled[0].Text)))
            return null;
        return filled.Skip(1).Select(cell => ScoreText.Parse(cell.Text)).LastOrDefault(value => value is not null);
    }
}
