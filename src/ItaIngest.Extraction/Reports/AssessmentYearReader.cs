using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads the year of the assessment whose results the report answers to, as the report states it.</summary>
internal static class AssessmentYearReader
{
    /// <summary>Results so many years older than the report are a misread year, or a report that answers to nothing.</summary>
    private const int FarBack = 5;

    /// <summary>Bad text layers lose the vowel of ปี.</summary>
    private const string YearWord = "(ปี|(?=ปงบ)ป|(?<=ประจำ)ป)(งบ(ประมาณ|ฯ)?|งปม\\.?)?";

    private const string Year = $@"(ใน|ของ|ประจำ)?{YearWord}(ที่(ผ่านมา|แล้ว)|ก่อน(หน้า)?|ล่าสุด)?\(?(พ\.?ศ\.?)?(?<year>25\d\d)";

    /// <summary>What an office aims at is no result.</summary>
    private const string Aim = @"เป้า|ไม่(น้อย|ต่ำ)กว่า|ขึ้นไป|คาดหวัง|คาดว่า|ต้อง|จะ";

    /// <summary>What leads from the assessment's figures to those of another year.</summary>
    public const string Compared = "เพิ่มขึ้น|ลดลง|ดีขึ้น|แย่ลง|สูงขึ้น|ต่ำลง|สูงกว่า|ต่ำกว่า|มากกว่า|น้อยกว่า|ต่างจาก|เทียบกับ";

    /// <summary>What else is counted by the year, in points or per cent.</summary>
    private const string Others = "พึงพอใจ|จัดเก็บ|รายได้|ภาษี|เบิกจ่าย|ใช้จ่าย|ผู้รับบริการ";

    /// <summary>What stands before an assessment that is still to come.</summary>
    public const string Ahead = "(รองรับ|เตรียม(การ|ตัว|รับ|ความพร้อม)*|พร้อมรับ|เพื่อรับ|ยกระดับ|เป้าหมาย)(เพื่อ|สำหรับ|เข้าสู่|เข้ารับ|รับ|ใน|การ|ผล|คะแนน|ของ)*";

    private static readonly Regex StillToCome = SkeletonPattern.Of($"{Ahead}$");

    /// <summary>Also heads the column of a year that results are compared with.</summary>
    private static readonly Regex ScoresOf = SkeletonPattern.Of($@"คะแนน(ฐาน|เดิม|รายตัวชี้วัด|ที่ได้(รับ)?|เมื่อ|ของ|ใน|\()*{Year}");

    /// <summary>A year and a score with little between: "ปี ๒๕๖๔ เราได้เท่าไร" over "๘๘.๙๑ คะแนน".</summary>
    private static readonly Regex YearAndScore = SkeletonPattern.Of($@"(?<!จาก|กับ|กว่า|ก่อน|เทียบ|เดิม){Year}\)?(?:(?!มาตรการ|แผน|{Aim}|{Compared}|{Others}|\d).){{0,30}}?\d\d\.\d\d?(คะแนน|%)");

    /// <summary>"ITA ปี ๒๕๖๔ A ๙๐.๑๔", on one line: over two it is the head of a list of years.</summary>
    private static readonly Regex RoundAndScore = SkeletonPattern.Of($@"(?<!({Aim})(หมาย|คะแนน|ผล|การประเมิน|ของ|ใน|[:(])*)ita[):–-]*(ของ|ใน|ประจำ|ปี|งบ(ประมาณ|ฯ)?|พ\.?ศ\.?|[(:])*(?<year>25\d\d)\)?(?:(?!25\d\d|มาตรการ|แผน|{Aim}|{Compared}|o\d).){{0,30}}?(?<!\d)\d\d\.\d\d(?!\d)");

    /// <summary>Says less than the others, and only where they are silent: that of scores named beside the assessment's.</summary>
    private static readonly Regex[] WeakOnes = [ScoresOf, YearAndScore];

    private static readonly Regex[] Statements =
    [
        SkeletonPattern.Of($"(ผล(คะแนน)?(การ)?ประเมิน|ผลคะแนน|คะแนนการประเมิน)(?:(?!มาตรการ|{Compared}).){{0,120}}?{Year}"),
        SkeletonPattern.Of($"ประเมิน(?:(?!มาตรการ|{Compared}).){{0,80}}?{Year}(?:(?!มาตรการ).){{0,60}}?คะแนน"),
        ScoresOf,
        YearAndScore,
        SkeletonPattern.Of($"(คะแนน|ผล)(รวม|เฉลี่ย|ภาพรวม)?ITA(?:(?!มาตรการ|{Compared}).){{0,40}}?{Year}"),
        SkeletonPattern.Of($"คะแนน(รวม|เฉลี่ย|ภาพรวม|สุทธิ)(?:(?!มาตรการ|แผน|เป้าหมาย|{Compared}|25\\d\\d).){{0,40}}?{Year}"),
        SkeletonPattern.Of(@"(ผล|คะแนน|ประเมิน|ระดับ|เกรด)(การประเมิน|คะแนน|รวม|เฉลี่ย|ภาพรวม|ของ|[:=]){0,6}\(?ita\)?(ของ|ใน|ปี|งบประมาณ|พ\.?ศ\.?|\()*(?<year>25\d\d)"),
        SkeletonPattern.Of($@"(?<!จาก|กับ|กว่า|ก่อน|เทียบ|เดิม)ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>25\d\d)(?:(?!มาตรการ|แผน|25\d\d|{Compared}|{Others}).){{0,60}}?(?<!ซึ่ง|ที่|เคย|เดิม)ได้(รับ)?(ร้อยละ)?\d\d\.\d\d?(คะแนน|%|ระดับ)"),
        SkeletonPattern.Of($@"{Year}(?:(?!มาตรการ|แผน|25\d\d).){{0,60}}?((ได้(รับ)?|มี)(ผล)?คะแนน|(ได้รับการ|เข้ารับการ|รับการ|มีผลการ)ประเมิน)"),
        // "ปีที่ประเมิน : พ.ศ. ๒๕๖๕", the line of a form
        SkeletonPattern.Of($@"{YearWord}(ที่|ของ)?(ได้รับ|เข้ารับ|รับ|ทำ|ผล)?(การ)?ประเมิน(ผล|ita)*[:=|(.]{{0,3}}(ปี|งบประมาณ|พ\.?ศ\.?)*[:=|(]?(?<year>25\d\d)"),
        SkeletonPattern.Of($"จากการประเมิน(?:(?!มาตรการ|แผน|25\\d\\d|{Compared}).){{0,80}}?{Year}"),
        // the title of the results, its year bare behind it
        SkeletonPattern.Of(@"ผล(คะแนน)?(การ)?ประเมิน(คุณธรรม|และ|ความโปร่งใส|ในการดำเนินงาน|ของ|ใน|หน่วยงาน|ภาครัฐ|องค์กรปกครองส่วนท้องถิ่น|อปท\.?|integrity|and|transparency|assessment|ita|ภาพรวม|โดยรวม|รายตัวชี้วัด|ประจำ|ฯ|[()/:,–-])*(?<year>25\d\d)"),
        SkeletonPattern.Of(@"ita(scores?|ratings?|results?)[(:]?(ปี|งบประมาณ|พ\.?ศ\.?|fy|\()*(?<year>25\d\d)"),
        RoundAndScore,
    ];

    /// <summary>What cells say: the columns of figures, and issues that come from an assessment.</summary>
    private static readonly Regex InHeader = SkeletonPattern.Of($@"(คะแนน|ประเมิน|ita)(?:(?!มาตรการ|แผน|{Aim}|{Compared}).){{0,40}}?{Year}"),
        InCell = SkeletonPattern.Of($@"จาก(ผล)?(การ)?ประเมิน(?:(?!มาตรการ|แผน|{Aim}|{Compared}|25\d\d).){{0,80}}?{Year}");

    /// <summary>What is analysed on a cover without a word of measures, its year lines below.</summary>
    private static readonly Regex TitleOfAnalysis = SkeletonPattern.Of($@"วิเคราะห์ผล(การ|คะแนน)*ประเมิน(?:(?!มาตรการ|แผน|แนวทาง|25\d\d).){{0,160}}?{Year}");

    /// <summary>
    /// The year before the fiscal year is the usual one and wins where the report names several, unless it is only that of
    /// scores beside the others.
    /// </summary>
    public static int? Read(ReportText text, int? fiscalYear, StatementList statements)
    {
        var stated = Statements.SelectMany(pattern => text.Matches(pattern).Select(match => (Match: match, Year: FiscalYearMention.YearOf(match), Weak: WeakOnes.Contains(pattern)))
                .Where(found => !IsAhead(text, found.Match, found.Year, fiscalYear) && (pattern != YearAndScore || found.Year < fiscalYear) // of its own year a report has no scores yet, but aims
                    && (pattern != RoundAndScore || !text.Source(found.Match).Contains('\n'))))
            .OrderBy(found => found.Match.Index).ToList();
        if (stated.Count == 0)
            stated = [.. text.TitleMatches(TitleOfAnalysis).Select(match => (match, FiscalYearMention.YearOf(match), false))];
        if (stated.Count == 0)
            return null;
        var telling = stated.Exists(found => !found.Weak) ? stated.FindAll(found => !found.Weak) : stated;
        var year = telling.Exists(found => found.Year == (fiscalYear ?? 0) - 1) ? fiscalYear!.Value - 1
            : telling.TrueForAll(found => found.Year < fiscalYear) && stated.Exists(found => found.Year == fiscalYear - 1) ? fiscalYear!.Value - 1
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

    /// <summary>"เพื่อรองรับการประเมิน ITA ปี ๒๕๖๗" in measures for that year: no results.</summary>
    private static bool IsAhead(ReportText text, Match match, int year, int? fiscalYear) =>
        !(year < fiscalYear) && StillToCome.IsMatch(text.Map.Text[Math.Max(0, match.Index - 60)..match.Index]);

    /// <summary>
    /// The year that headers of tables name ("ประเด็นจากการประเมินปี ๒๕๖๕"), or their cells where the headers do not; cells
    /// speak of what is to be done in other years too, so that it counts only where it is the one such year before the report's.
    /// </summary>
    public static int? Read(IReadOnlyList<LogicalTable> tables, int? fiscalYear, StatementList statements) =>
        ReadCells(tables.SelectMany(table => table.HeaderRows), InHeader, fiscalYear, statements) ?? ReadCells(tables.SelectMany(table => table.Rows), InCell, fiscalYear, statements);

    private static int? ReadCells(IEnumerable<LogicalRow> rows, Regex pattern, int? fiscalYear, StatementList statements)
    {
        var found = rows.SelectMany(row => row.Cells, (row, cell) => (Row: row, Cell: cell, Match: pattern.Match(ThaiText.Skeleton(cell.Text))))
            .Where(cell => cell.Match.Success)
            .Select(cell => (cell.Row, cell.Cell, Year: FiscalYearMention.YearOf(cell.Match)))
            .Where(cell => cell.Year < fiscalYear && cell.Year >= fiscalYear - FarBack)
            .ToList();
        if (found.Count == 0 || found.Exists(cell => cell.Year != found[0].Year))
            return null;
        var (first, text, year) = found[0];
        statements.Choose(StatedFields.AssessmentYear, year.ToString(CultureInfo.InvariantCulture), text.Text, CellEvidence.Of(first, text));
        return year;
    }
}
