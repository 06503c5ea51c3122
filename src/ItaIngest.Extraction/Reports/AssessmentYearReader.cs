using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads the year of the assessment whose results the report answers to, as the report states it.</summary>
internal static class AssessmentYearReader
{
    /// <summary>Results so many years older than the report are a misread year, or a report that answers to nothing.</summary>
    private const int FarBack = 5;

    private const string Year = @"(ใน|ของ|ประจำ)?ปี(งบประมาณ)?(ที่(ผ่านมา|แล้ว))?\(?(พ\.?ศ\.?)?(?<year>25\d\d)";

    /// <summary>What leads from the assessment's figures to those of another year.</summary>
    public const string Compared = "เพิ่มขึ้น|ลดลง|ดีขึ้น|แย่ลง|สูงขึ้น|ต่ำลง|สูงกว่า|ต่ำกว่า|มากกว่า|น้อยกว่า|ต่างจาก|เทียบกับ";

    /// <summary>Also heads the column of a year that results are compared with.</summary>
    private static readonly Regex ScoresOf = SkeletonPattern.Of($"คะแนน(ฐาน|เดิม|รายตัวชี้วัด|ที่ได้(รับ)?|เมื่อ|ของ|ใน)*{Year}");

    private static readonly Regex[] Statements =
    [
        SkeletonPattern.Of($"(ผล(คะแนน)?(การ)?ประเมิน|ผลคะแนน|คะแนนการประเมิน)(?:(?!มาตรการ|{Compared}).){{0,120}}?{Year}"),
        SkeletonPattern.Of($"ประเมิน(?:(?!มาตรการ|{Compared}).){{0,80}}?{Year}(?:(?!มาตรการ).){{0,60}}?คะแนน"),
        ScoresOf,
        SkeletonPattern.Of($"(คะแนน|ผล)(รวม|เฉลี่ย|ภาพรวม)?ITA(?:(?!มาตรการ|{Compared}).){{0,40}}?{Year}"),
        SkeletonPattern.Of($"คะแนน(รวม|เฉลี่ย|ภาพรวม|สุทธิ)(?:(?!มาตรการ|แผน|เป้าหมาย|{Compared}|25\\d\\d).){{0,40}}?{Year}"),
        SkeletonPattern.Of(@"(ผล|คะแนน|ประเมิน|ระดับ|เกรด)(การประเมิน|คะแนน|รวม|เฉลี่ย|ภาพรวม|ของ|[:=])*\(?ita\)?(ของ|ใน|ปี|งบประมาณ|พ\.?ศ\.?|\()*(?<year>25\d\d)"),
        SkeletonPattern.Of($@"(?<!จาก|กับ|กว่า|ก่อน|เทียบ|เดิม)ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>25\d\d)(?:(?!มาตรการ|แผน|25\d\d|{Compared}).){{0,60}}?(?<!ซึ่ง|ที่|เคย|เดิม)ได้(รับ)?(ร้อยละ)?\d\d\.\d\d?(คะแนน|%|ระดับ)"),
        SkeletonPattern.Of($@"{Year}(?:(?!มาตรการ|แผน|25\d\d).){{0,60}}?((ได้(รับ)?|มี)(ผล)?คะแนน|(ได้รับการ|เข้ารับการ|รับการ|มีผลการ)ประเมิน)"),
    ];

    /// <summary>What is analysed on a cover without a word of measures, its year lines below.</summary>
    private static readonly Regex TitleOfAnalysis = SkeletonPattern.Of($@"วิเคราะห์ผล(การ|คะแนน)*ประเมิน(?:(?!มาตรการ|แผน|แนวทาง|25\d\d).){{0,160}}?{Year}");

    /// <summary>
    /// The year before the fiscal year is the usual one and wins where the report names several, unless it is only that of
    /// scores beside the others.
    /// </summary>
    public static int? Read(ReportText text, int? fiscalYear, StatementList statements)
    {
        var stated = Statements.SelectMany(pattern => text.Matches(pattern).Select(match => (Match: match, Year: FiscalYearReader.YearOf(match), Weak: pattern == ScoresOf)))
            .OrderBy(found => found.Match.Index).ToList();
        if (stated.Count == 0)
            stated = [.. text.TitleMatches(TitleOfAnalysis).Select(match => (match, FiscalYearReader.YearOf(match), false))];
        if (stated.Count == 0)
            return null;
        var telling = stated.Exists(found => !found.Weak) ? stated.FindAll(found => !found.Weak) : stated;
        var year = telling.Exists(found => found.Year == (fiscalYear ?? 0) - 1) ? fiscalYear!.Value - 1
            : telling.GroupBy(found => found.Year).OrderByDescending(group => group.Count()).First().Key;
        foreach (var (match, found, _) in stated)
            FiscalYearReader.Add(StatedFields.AssessmentYear, found, found == year, text, match, statements);
        foreach (var other in stated.Select(found => found.Year).Distinct().Where(other => other != year))
            statements.Warn(string.Create(CultureInfo.InvariantCulture, $"other assessment year named: {other}"));
        if (stated.Exists(found => found.Year != year))
            statements.Doubt(StatedFields.AssessmentYear, ReviewReasons.OtherValueStated);
        if (year > fiscalYear || year < fiscalYear - FarBack)
            statements.Doubt(StatedFields.AssessmentYear, ReviewReasons.YearDoubtful);
        return year;
    }
}
