using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads the grade of the total: the words after ระดับ in the sentence that states it.</summary>
internal static class GradeReader
{
    private const int SentenceLength = 100;
    private const int LongestGrade = 24;

    /// <summary>ระดับ, เกรด, "ผลการประเมิน :", or the last figure of a score with two decimals, right behind which a grade stands.</summary>
    private static readonly Regex Level = SkeletonPattern.Of(@"(ระดับ|เกรด|grade)(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม|ita)*[:=“”""'(]*|ผลการประเมิน((อยู่ใน|คือ|เป็น|ได้|[:=“”""'(])+|(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง|[a-f](?![a-z])))|(?<=\.\d)\d(คะแนน|%|[,:=“”""'(])*(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง|[a-f])");

    private static readonly Regex RowName = SkeletonPattern.Of("^((ระดับ|เกรด)(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม|ita)*|ผล(การ)?(ประเมิน)?(ita)?(ภาพรวม)?)$");

    /// <summary>The grade that a row of a table is named for, beside its name: "ระดับผลการประเมิน | ผ่านดี".</summary>
    public static string? Read(IEnumerable<LogicalTable> tables, StatementList statements)
    {
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
            if (filled.Count != 2 || !RowName.IsMatch(ThaiText.Skeleton(filled[0].Text)) || Grades.Find(filled[1].Text) is not { } grade || filled[1].Text.Length > LongestGrade)
                continue;
            statements.Choose(StatedFields.Grade, grade, $"{filled[0].Text} {filled[1].Text}", CellEvidence.Of(row, filled[0], filled[1]));
            return grade;
        }
        return null;
    }

    /// <summary>
    /// The first grade after the score within a sentence's length, else the last one before it in its paragraph
    /// ("อยู่ในระดับ ผ่านดี ด้วยคะแนน …"); without a score the first grade at all.
    /// </summary>
    public static string? Read(ReportText text, int? scoreIndex, StatementList statements)
    {
        var levels = text.Matches(Level).ToList();
        if (scoreIndex is not { } score)
            return First(text, levels, statements);
        var start = score - Math.Min(text.OffsetIn(score), SentenceLength);
        return First(text, levels.Where(match => match.Index >= score && match.Index - score < SentenceLength), statements)
            ?? First(text, levels.Where(match => match.Index >= start && match.Index < score).Reverse(), statements);
    }

    private static string? First(ReportText text, IEnumerable<Match> levels, StatementList statements)
    {
        foreach (var match in levels)
        {
            var start = text.Map.SourceIndex(match.Index + match.Length);
            var words = text.Map.Source[start..Math.Min(text.Map.Source.Length, start + LongestGrade)];
            if (Grades.Find(words) is not { } grade)
                continue;
            var raw = text.Map.Source[text.Map.SourceIndex(match.Index)..Math.Min(text.Map.Source.Length, start + grade.Length)];
            statements.Choose(StatedFields.Grade, grade, raw, ReportText.EvidenceOf(text.At(match.Index)));
            return grade;
        }
        return null;
    }
}
