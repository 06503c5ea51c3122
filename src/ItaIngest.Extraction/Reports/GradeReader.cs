using System.Globalization;
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

    /// <summary>A cell of more letters is content.</summary>
    private const int LongestCell = 80;

    private const string Of = @"(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม|ita|\(?rating(score)?\)?|เท่ากับ|คือ|อยู่ที่|ของหน่วยงาน|ที่ได้(รับ)?|ปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d)*";

    /// <summary>ระดับ, เกรด, "ผลการประเมิน :", or the last figure of a score with two decimals, right behind which a grade stands.</summary>
    private static readonly Regex Level = SkeletonPattern.Of($@"(ระดับ|เกรด|grade){Of}[:=“”""'(]*|(ผลการประเมิน|อยู่ใน)((อยู่ใน|คือ|เป็น|ได้|เกณฑ์|[:=“”""'(])+|(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง|[a-f](?![a-z])))|(?<=\.\d)\d(คะแนน|%|[,:=“”""'(])*(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง|[a-f])");

    /// <summary>Words that name the grade of the assessment wherever they stand: ระดับ alone is a word of many uses.</summary>
    private static readonly Regex Named = SkeletonPattern.Of($@"((ระดับ|เกรด)(ของ)?(ผลการ|คะแนน)?ประเมิน|เกรด){Of}[:=“”""'(]+");

    /// <summary>What stands before a grade that is aimed at: "ยกขึ้นสู่ระดับผ่านดีเยี่ยม".</summary>
    private static readonly Regex Goal = SkeletonPattern.Of("(สู่|ถึง|ขึ้นเป็น|ให้(อยู่)?(ใน)?|ให้ได้|เป้าหมาย.{0,12}|ไม่ต่ำกว่า|ไม่น้อยกว่า)$");

    private static readonly Regex RowName = SkeletonPattern.Of($"^((เกณฑ์|สรุป|ผล)?(ระดับ|เกรด){Of}|ผล(การ)?(ประเมิน)?(ita)?(ภาพรวม)?)$");
    private static readonly Regex InCell = SkeletonPattern.Of("(ระดับ|เกรด)[:=“”\"'(]*");

    /// <summary>
    /// The grade that a row of a table is named for ("ระดับผลการประเมิน | ผ่านดี"), of several years the assessment's; else the
    /// one that a short cell states ("รวม (ระดับ B)").
    /// </summary>
    /// <param name="tables">those that tell no measures</param>
    /// <param name="assessmentYear">Buddhist year, or null</param>
    /// <param name="statements">gets where the grade stands</param>
    public static string? Read(IReadOnlyList<LogicalTable> tables, int? assessmentYear, StatementList statements)
    {
        var (row, name, value, grade) = tables.SelectMany(table => InNamedRows(table, assessmentYear)).Concat(tables.SelectMany(InCells)).FirstOrDefault();
        if (grade is not null)
            statements.Choose(StatedFields.Grade, grade, name == value ? value.Text : $"{name.Text} {value.Text}", CellEvidence.Of(row, name, value));
        return grade;
    }

    private static IEnumerable<(LogicalRow Row, LogicalCell Name, LogicalCell Value, string? Grade)> InNamedRows(LogicalTable table, int? assessmentYear)
    {
        foreach (var row in table.Rows)
        {
            var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
            if (filled.Count < 2 || !RowName.IsMatch(ThaiText.Skeleton(filled[0].Text)))
                continue;
            var graded = filled.Skip(1).Where(cell => cell.Text.Length <= LongestGrade && Grades.Find(cell.Text) is not null).ToList();
            var ofYear = graded.Count > 1 && assessmentYear is { } year ? graded.FindAll(cell => HeaderOf(table, cell.Column).Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) : [];
            if ((ofYear.Count > 0 ? ofYear : graded).LastOrDefault() is { } value)
                yield return (row, filled[0], value, Grades.Find(value.Text));
        }
    }

    private static string HeaderOf(LogicalTable table, int column) =>
        ThaiText.Skeleton(string.Concat(ColumnHeaders.TextsOver(table.HeaderRows.Concat(table.Rows.Take(1)), column)));

    private static IEnumerable<(LogicalRow Row, LogicalCell Name, LogicalCell Value, string? Grade)> InCells(LogicalTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => cell.Text.Length <= LongestCell))
            {
                var map = new SkeletonMap(ThaiText.Normalise(cell.Text));
                if (InCell.Match(map.Text) is { Success: true } match && !Goal.IsMatch(map.Text[..match.Index]) && Grades.Find(map.Source[map.SourceEnd(match.Index + match.Length)..]) is { } grade)
                    yield return (row, cell, cell, grade);
            }
        }
    }

    /// <summary>
    /// The first grade after the score within a sentence's length, else the last one before it in its paragraph
    /// ("อยู่ในระดับ ผ่านดี ด้วยคะแนน …"), else one that is named the assessment's anywhere; without a score the first grade at all.
    /// </summary>
    public static string? Read(ReportText text, int? scoreIndex, StatementList statements)
    {
        var levels = text.Matches(Level).Where(match => !Goal.IsMatch(text.Map.Text[Math.Max(0, match.Index - SentenceLength)..match.Index])).ToList();
        if (scoreIndex is not { } score)
            return First(text, levels, statements);
        var start = score - Math.Min(text.OffsetIn(score), SentenceLength);
        return First(text, levels.Where(match => match.Index >= score && match.Index - score < SentenceLength), statements)
            ?? First(text, levels.Where(match => match.Index >= start && match.Index < score).Reverse(), statements)
            ?? First(text, text.Matches(Named), statements);
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
