using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads which fiscal year the report is for. The title says it; prose names other years too: that of the assessment,
/// those of laws and of earlier plans.
/// </summary>
internal static class FiscalYearReader
{
    /// <summary>Local governments were first assessed in FY2556; a year before, or far after, is misread and wins over no other.</summary>
    private const int FirstAssessed = 2556, LastThinkable = 2599;

    private const double TitleWeight = 5;
    private const double ResultWeight = 0.2;

    /// <summary>Dated deadlines all in one year outweigh a doubtful title, not a plain one.</summary>
    private const double DeadlinesWeight = 3;

    private const int LeastDeadlines = 2;
    private const double UnlikelyWeight = 0.01;

    private static readonly Regex Year =
        SkeletonPattern.Of(@"(?<strong>ปีงบประมาณ)(พ\.?ศ\.?)?([:=]?(?<year>2[45]\d\d)|(?<year>\d\d(?!\d)))|(?<named>ประจำ)?ปี(พ\.?ศ\.?)?(?<year>2[45]\d\d)");

    /// <summary>What comes shortly before a year, with no other year between, when it is the assessment's and not the report's.</summary>
    private static readonly Regex Result = SkeletonPattern.Of(
        $@"(ผลการประเมิน|ผลคะแนน|วิเคราะห์ผล|คะแนนการประเมิน|คู่มือ|เปรียบเทียบ)((?!25\d\d|แผน|กำหนดมาตรการ|และมาตรการ|อำเภอ|จังหวัด).){{0,90}}$|คะแนน(ฐาน|เดิม|ita|รวม|เฉลี่ย|การประเมิน|ที่ได้(รับ)?|ซึ่งได้รับ|ของ|เมื่อ|ใน|ประจำ)*$|({AssessmentYearReader.Compared})(จาก|กว่า|กับ|ของ|ใน|เมื่อ|คะแนน|ผล|[0-9.])*$");

    /// <summary>"แผน…ตามผลการประเมิน" over the year of the title: it may be the plan's or the results'.</summary>
    private static readonly Regex Answer = SkeletonPattern.Of(@"(แผน|มาตรการ|แนวทาง).{0,60}(ตาม|จาก)(การวิเคราะห์)?(ผลการประเมิน|ผลคะแนน)((?!25\d\d).){0,90}$");

    /// <summary>What comes right after the year of an assessment: its score.</summary>
    private static readonly Regex Scored = SkeletonPattern.Of("^.{0,12}(ได้|มี)(รับ)?[0-9.]{0,6}(ผล)?คะแนน");

    private readonly record struct Mention(Match Match, int Year, double Weight, bool IsTitle);

    public static int? Read(ReportText text, IReadOnlyList<MeasureTable> measures, StatementList statements)
    {
        var found = text.Matches(Year).Select(match => new Mention(match, YearOf(match), WeightOf(text, match), text.At(match.Index).IsTitle)).ToList();
        if (found.Count == 0)
            return null;
        var dated = YearsOfDeadlines(measures);
        var year = found.GroupBy(mention => mention.Year).MaxBy(group => group.Sum(mention => mention.Weight) + (DeadlinesWeight * dated.GetValueOrDefault(group.Key)))!.Key;
        var best = found.Where(mention => mention.Year == year).MaxBy(mention => mention.Weight);
        Add(StatedFields.FiscalYear, year, true, text, best.Match, statements);
        if (best.Match.Groups["year"].Length == 2)
            statements.Doubt(StatedFields.FiscalYear, ReviewReasons.YearAssumed);
        if (best.Weight < 1 || IsUnlikely(year))
            statements.Doubt(StatedFields.FiscalYear, ReviewReasons.YearDoubtful);
        NoteOthers(text, found, year, statements);
        return year;
    }

    /// <summary>Adds a year that a match states, once for each year.</summary>
    public static void Add(string field, int year, bool isChosen, ReportText text, Match match, StatementList statements)
    {
        var (value, raw) = (year.ToString(CultureInfo.InvariantCulture), text.Source(match).ToString());
        if (isChosen)
            statements.Choose(field, value, raw, ReportText.EvidenceOf(text.At(match.Index)));
        else
            statements.Other(field, value, raw, ReportText.EvidenceOf(text.At(match.Index)));
    }

    internal static int YearOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return year < 100 ? year + 2500 : year;
    }

    /// <summary>Other years of the title speak against the one taken; those of prose do not.</summary>
    private static void NoteOthers(ReportText text, IEnumerable<Mention> found, int year, StatementList statements)
    {
        foreach (var other in found.Where(mention => mention.IsTitle && (mention.Weight >= TitleWeight || IsUnlikely(mention.Year)) && mention.Year != year).DistinctBy(mention => mention.Year))
        {
            Add(StatedFields.FiscalYear, other.Year, false, text, other.Match, statements);
            statements.Doubt(StatedFields.FiscalYear, ReviewReasons.OtherValueStated);
            statements.Warn(string.Create(CultureInfo.InvariantCulture, $"other fiscal year in the title: {other.Year}"));
        }
    }

    /// <summary>For each fiscal year the share of the dated deadlines that lie in it; none where the tables hardly date any.</summary>
    private static Dictionary<int, double> YearsOfDeadlines(IReadOnlyList<MeasureTable> measures)
    {
        var years = measures.SelectMany(table => table.Rows.SelectMany(row => row.Cells)
                .Where(cell => table.Columns[Math.Clamp(cell.Column, 0, table.Columns.Count - 1)] is { } column && (column.Role == Fields.Deadline || column.Also == Fields.Deadline)))
            .Select(cell => DeadlineParser.Parse(cell.Text, null)?.Start)
            .OfType<DateOnly>()
            .Select(start => FiscalYear.Of(start).BuddhistYear)
            .ToList();
        return years.Count < LeastDeadlines ? [] : years.GroupBy(year => year).ToDictionary(group => group.Key, group => (double)group.Count() / years.Count);
    }

    private static double WeightOf(ReportText text, Match match)
    {
        var before = text.Map.Text[Math.Max(0, match.Index - 120)..match.Index];
        var after = text.Map.Text[(match.Index + match.Length)..Math.Min(text.Map.Text.Length, match.Index + match.Length + 40)];
        var isTitle = text.At(match.Index).IsTitle;
        if (isTitle && Answer.IsMatch(before))
            return TitleWeight / 2;
        if (Result.IsMatch(before) || Scored.IsMatch(after))
            return isTitle ? 2 * ResultWeight : ResultWeight;
        if (IsUnlikely(YearOf(match)))
            return UnlikelyWeight;
        var strength = match.Groups["strong"].Success ? 1 : match.Groups["named"].Success ? 0.5 : 0.1;
        return isTitle ? strength * TitleWeight : strength;
    }

    private static bool IsUnlikely(int year) => year is < FirstAssessed or > LastThinkable;
}
