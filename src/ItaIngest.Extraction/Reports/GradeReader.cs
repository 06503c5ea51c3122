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
    private const int FigureLength = 5;

    /// <summary>A cell of more letters is content.</summary>
    private const int LongestCell = 80;

    private static readonly char[] Signs = [' ', ':', '=', '-', '–', '(', ')', '"', '“', '”', '\''];

    private static readonly string Mark = ThaiText.Skeleton("ผ่าน");

    private const string Of = @"(คะแนน|ผลการประเมิน|ผล|คุณภาพ|คุณธรรม(และความโปร่งใส)?|ita|\(?rating(score)?\)?|เท่ากับ|คือ|อยู่ที่|ของหน่วยงาน|ที่ได้(รับ)?|ปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d)*";

    /// <summary>ระดับ, เกรด, "ผลการประเมิน :", or the last figure of a score with two decimals, right behind which a grade stands.</summary>
    private static readonly Regex Level = SkeletonPattern.Of($@"(ระดับ|เกรด|grade|rating){Of}[:=.…_“”""'(]*|(?<near>สถานะ)((ของ)?(ผล)?(การ)?ประเมิน)?(คือ|อยู่ใน|[:=“”""'(])*(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง)|(ผล(การ)?ประเมิน|อยู่ใน)((อยู่ใน|คือ|เป็น|ได้|เกณฑ์|[:=“”""'(])+|(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง|[a-f](?![a-z])))|(?<=\.\d)\d(คะแนน|%|[,:=/“”""'(–-])*(?=ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุง|[a-f])");

    /// <summary>Words that name the grade of the assessment wherever they stand: ระดับ alone is a word of many uses.</summary>
    private static readonly Regex Named = SkeletonPattern.Of($@"((ระดับ|เกรด)(ของ)?(ผลการ|คะแนน)?ประเมิน|เกรด){Of}[:=“”""'(]+");

    /// <summary>What stands before a grade that is aimed at: "ยกขึ้นสู่ระดับผ่านดีเยี่ยม".</summary>
    private static readonly Regex Goal = SkeletonPattern.Of("(สู่|ถึง|ขึ้นเป็น|ให้(อยู่)?(ใน)?|ให้ได้|เป้าหมาย.{0,12}|ไม่ต่ำกว่า|ไม่น้อยกว่า)$");

    /// <summary>A grade between the assessment and the score: "ITA ปี ๒๕๖๔ A ๙๐.๑๔".</summary>
    private static readonly Regex RightBefore = SkeletonPattern.Of($@"(25\d\d|ita|ประเมิน|ระดับ|[:=])[:=(“”""']*(?<grade>{TotalSentence.GradeWord})[)“”""':=,–-]*$");

    private static readonly Regex YearBefore = SkeletonPattern.Of(@"ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>25\d\d)(ได้รับ|ได้|อยู่|ใน|มี|[:=(])*$");
    private static readonly Regex YearInside = SkeletonPattern.Of(@"(?<year>25\d\d)");
    private static readonly Regex Figure = SkeletonPattern.Of(@"^\d\d\.\d\d?(คะแนน|%)?[,:=(–-]*(ระดับ|เกรด)?(?!\d)");
    private static readonly Regex Aimed = SkeletonPattern.Of("^(ค่า|ตั้ง)?เป้า|^คาด");
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

    /// <summary>The one grade that a cell of the total's own row consists of; "ผ่าน" beside every score is only a mark.</summary>
    /// <param name="row">that states a total</param>
    /// <param name="assessmentYear">Buddhist year, or null</param>
    /// <param name="total">the total, which the grade must not contradict</param>
    /// <param name="statements">gets where the grade stands</param>
    public static string? In(LogicalRow row, int? assessmentYear, decimal total, StatementList statements)
    {
        var found = row.Cells.Skip(1).Where(cell => cell.Text.Length <= LongestGrade)
            .Select(cell => (Cell: cell, Grade: Grades.Find(BareOf(cell.Text))))
            .Where(found => found.Grade is not null && ThaiText.Skeleton(found.Grade) == ThaiText.Skeleton(BareOf(found.Cell.Text)).TrimEnd(Signs)).ToList();
        found.AddRange(found.Count > 0 ? [] : row.Cells.Skip(1).Select(cell => (Cell: cell, Grade: AfterFigure(cell.Text))).Where(inside => inside.Grade is not null));
        if (found is not [var (cell, grade)] || ThaiText.Skeleton(grade!) == Mark || (assessmentYear is { } year && Grades.CanBe(grade!, year, total) == false))
            return null;
        statements.Choose(StatedFields.Grade, grade!, cell.Text, CellEvidence.Of(row, cell));
        return grade;
    }

    /// <summary>The grade of "๙๐.๐๔ (ผ่านดี)" or "๘๘.๑๐ คะแนน ระดับ A".</summary>
    private static string? AfterFigure(string text)
    {
        var map = new SkeletonMap(ThaiText.Normalise(text));
        return Figure.Match(map.Text) is { Success: true } figure ? Grades.Find(map.Source[map.SourceEnd(figure.Length)..].TrimStart(Signs)) : null;
    }

    private static string BareOf(string text) => text.TrimStart(Signs);

    private static IEnumerable<(LogicalRow Row, LogicalCell Name, LogicalCell Value, string? Grade)> InNamedRows(LogicalTable table, int? assessmentYear)
    {
        foreach (var row in table.Rows)
        {
            var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
            if (filled.Count > 2 && ThaiDigits.TryParseInteger(filled[0].Text.Trim().TrimEnd('.'), out _))
                filled.RemoveAt(0);
            if (filled.Count < 2 || !RowName.IsMatch(ThaiText.Skeleton(filled[0].Text)))
                continue;
            var graded = filled.Skip(1).Where(cell => cell.Text.Length <= LongestGrade && Grades.Find(BareOf(cell.Text)) is not null).ToList();
            var ofYear = graded.Count > 1 && assessmentYear is { } year ? graded.FindAll(cell => HeaderOf(table, cell.Column).Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) : [];
            if ((ofYear.Count > 0 ? ofYear : graded).LastOrDefault() is { } value)
                yield return (row, filled[0], value, Grades.Find(BareOf(value.Text)));
        }
    }

    private static string HeaderOf(LogicalTable table, int column) =>
        ThaiText.Skeleton(string.Concat(ColumnHeaders.TextsOver(table.HeaderRows.Concat(table.Rows.Take(1)), column)));

    private static IEnumerable<(LogicalRow Row, LogicalCell Name, LogicalCell Value, string? Grade)> InCells(LogicalTable table)
    {
        foreach (var row in table.Rows.Where(row => row.Cells.Count == 0 || !Aimed.IsMatch(ThaiText.Skeleton(row.Cells[0].Text))))
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
    /// The grade right before the score, the first one after it within a sentence's length, else the last one before it in
    /// its paragraph ("อยู่ในระดับ ผ่านดี ด้วยคะแนน …"), else one that is named the assessment's anywhere; without a score the
    /// first grade at all. A level of an earlier year is not the assessment's.
    /// </summary>
    public static string? Read(ReportText text, StatedTotal? total, int? assessmentYear, StatementList statements)
    {
        var whole = text.Map.Text;
        bool IsOfEarlier(Match match) =>
            (YearInside.Match(match.Value) is { Success: true } inside && FiscalYearMention.YearOf(inside) < assessmentYear)
            || (YearBefore.Match(whole[Math.Max(0, match.Index - SentenceLength)..match.Index]) is { Success: true } before && FiscalYearMention.YearOf(before) < assessmentYear);
        var levels = text.Matches(Level).Where(match => !Goal.IsMatch(whole[Math.Max(0, match.Index - SentenceLength)..match.Index]) && !IsOfEarlier(match)).ToList();
        if (total is not { Index: { } score, Figure: { } figure })
            return First(text, levels.Where(match => !match.Groups["near"].Success), statements);
        var start = score - Math.Min(text.OffsetIn(score), SentenceLength);
        var lead = figure - Math.Min(text.OffsetIn(figure), LongestGrade);
        if (RightBefore.Match(whole[lead..figure]).Groups["grade"] is { Success: true } beside && GradeAt(text, lead + beside.Index, lead + beside.Index, statements) is { } found)
            return found;
        bool IsAnothers(Match match) => match.Index < figure
            ? TotalSentence.LeadsToAnotherYear(whole[match.Index..figure])
            : TotalSentence.EndsInAnotherYear(whole[Math.Min(match.Index, figure + FigureLength)..match.Index]);
        var near = levels.FindAll(match => !IsAnothers(match));
        return First(text, near.Where(match => match.Index >= score && match.Index - figure < SentenceLength), statements)
            ?? First(text, near.Where(match => match.Index >= start && match.Index < score).Reverse(), statements)
            ?? First(text, text.Matches(Named).Where(match => !IsOfEarlier(match)), statements);
    }

    private static string? First(ReportText text, IEnumerable<Match> levels, StatementList statements) =>
        levels.Select(match => GradeAt(text, match.Index, match.Index + match.Length, statements)).FirstOrDefault(grade => grade is not null);

    /// <summary>The grade that stands at a place of the skeleton, or the one of a row of boxes there that is ticked.</summary>
    private static string? GradeAt(ReportText text, int from, int place, StatementList statements)
    {
        if (TickedGrade.At(text.Map, place, out var end) is not { } grade)
        {
            var words = text.Map.Source[text.Map.SourceIndex(place)..Math.Min(text.Map.Source.Length, text.Map.SourceIndex(place) + LongestGrade)];
            if (end > place || Grades.Find(words) is not { } found)
                return null;
            (grade, end) = (found, place + ThaiText.Skeleton(found).Length);
        }
        statements.Choose(StatedFields.Grade, grade, text.Map.Source[text.Map.SourceIndex(from)..text.Map.SourceEnd(end)], ReportText.EvidenceOf(text.At(from)));
        return grade;
    }
}
