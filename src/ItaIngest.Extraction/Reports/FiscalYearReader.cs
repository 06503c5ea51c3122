using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads which fiscal year the report is for. The title says it; prose names other years too: that of the assessment,
/// those of laws and of earlier plans.
/// </summary>
internal static class FiscalYearReader
{
    private const double TitleWeight = 5;
    private const double ResultWeight = 0.2;

    private static readonly Regex Year =
        SkeletonPattern.Of(@"(?<strong>ปีงบประมาณ)(พ\.?ศ\.?)?(?<year>2[45]\d\d|\d\d(?!\d))|(?<named>ประจำ)?ปี(พ\.?ศ\.?)?(?<year>2[45]\d\d)");

    /// <summary>What comes shortly before a year, with no other year between, when it is the assessment's and not the report's.</summary>
    private static readonly Regex Result = SkeletonPattern.Of(@"(ผลการประเมิน|ผลคะแนน|วิเคราะห์ผล|คะแนนการประเมิน|คู่มือ|เปรียบเทียบ)((?!25\d\d).){0,90}$");

    public static int? Read(ReportText text, ICollection<string> warnings)
    {
        var found = text.Matches(Year).Select(match => (Year: YearOf(match), Weight: WeightOf(text, match), text.At(match.Index).IsTitle)).ToList();
        var ranked = found.GroupBy(mention => mention.Year)
            .Select(group => (Year: group.Key, Weight: group.Sum(mention => mention.Weight)))
            .OrderByDescending(group => group.Weight)
            .ToList();
        if (ranked.Count == 0)
            return null;
        var others = found.Where(mention => mention.IsTitle && mention.Weight >= TitleWeight && mention.Year != ranked[0].Year).Select(mention => mention.Year).Distinct();
        foreach (var year in others)
            warnings.Add($"other fiscal year in the title: {year}");
        return ranked[0].Year;
    }

    internal static int YearOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return year < 100 ? year + 2500 : year;
    }

    private static double WeightOf(ReportText text, Match match)
    {
        var before = text.Map.Text[Math.Max(0, match.Index - 120)..match.Index];
        if (Result.IsMatch(before))
            return ResultWeight;
        var strength = match.Groups["strong"].Success ? 1 : match.Groups["named"].Success ? 0.5 : 0.1;
        return text.At(match.Index).IsTitle ? strength * TitleWeight : strength;
    }
}
