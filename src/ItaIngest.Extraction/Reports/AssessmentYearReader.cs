using System.Text.RegularExpressions;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads the year of the assessment whose results the report answers to, as the report states it.</summary>
internal static class AssessmentYearReader
{
    private const string Year = @"(ใน|ของ|ประจำ)?ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>25\d\d)";

    private static readonly Regex[] Statements =
    [
        SkeletonPattern.Of($"(ผล(คะแนน)?(การ)?ประเมิน|ผลคะแนน|คะแนนการประเมิน)(?:(?!มาตรการ).){{0,120}}?{Year}"),
        SkeletonPattern.Of($"ประเมิน(?:(?!มาตรการ).){{0,80}}?{Year}(?:(?!มาตรการ).){{0,60}}?คะแนน"),
    ];

    /// <summary>The year before the fiscal year is the usual one and wins where the report names several.</summary>
    public static int? Read(ReportText text, int? fiscalYear, ICollection<string> warnings)
    {
        var years = Statements.SelectMany(text.Matches).OrderBy(match => match.Index).Select(FiscalYearReader.YearOf).ToList();
        if (years.Count == 0)
            return null;
        var year = years.Contains((fiscalYear ?? 0) - 1) ? fiscalYear!.Value - 1
            : years.GroupBy(y => y).OrderByDescending(group => group.Count()).First().Key;
        foreach (var other in years.Distinct().Where(other => other != year))
            warnings.Add($"other assessment year named: {other}");
        return year;
    }
}
