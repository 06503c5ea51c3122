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

    private static readonly Regex Level = SkeletonPattern.Of(@"ระดับ(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม)*[:=“”""'(]*|(?<=\.\d\d(คะแนน|%)?)\(");

    private static readonly Regex RowName = SkeletonPattern.Of("^(ระดับ|เกรด)(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม|ita)*$");

    /// <summary>The grade that a row of a table is named for, beside its name: "ระดับผลการประเมิน | ผ่านดี".</summary>
    public static string? Read(IEnumerable<LogicalTable> tables, StatementList statements)
    {
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
            if (filled.Count != 2 || !RowName.IsMatch(ThaiText.Skeleton(filled[0].Text)) || Grades.Find(filled[1].Text) is not { } grade)
                continue;
            statements.Choose(StatedFields.Grade, grade, $"{filled[0].Text} {filled[1].Text}", CellEvidence.Of(row, filled[0], filled[1]));
            return grade;
        }
        return null;
    }

    /// <summary>The first grade after the score within a sentence's length; without a score the first grade at all.</summary>
    public static string? Read(ReportText text, int? scoreIndex, StatementList statements)
    {
        foreach (var match in text.Matches(Level))
        {
            if (scoreIndex is { } score && (match.Index < score || match.Index - score >= SentenceLength))
                continue;
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
