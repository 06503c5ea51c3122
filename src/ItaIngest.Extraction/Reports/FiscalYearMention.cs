using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// A year that a report names, and how much speaks for its being the report's own. The noun nearest before it tells whose it
/// is: a year said of measures, a plan or a follow-up is the report's, one said of results is the assessment's.
/// </summary>
/// <param name="Match">where it stands</param>
/// <param name="Year">Buddhist year</param>
/// <param name="Weight">less than 1 is doubtful</param>
/// <param name="IsTitle">stands in the title</param>
internal readonly record struct FiscalYearMention(Match Match, int Year, double Weight, bool IsTitle)
{
    /// <summary>What a title says plainly weighs this or more.</summary>
    public const double TitleWeight = 5;

    /// <summary>Local governments were first assessed in FY2556; a year before, or far after, is misread and wins over no other.</summary>
    private const int FirstAssessed = 2556, LastThinkable = 2599;

    private const double ResultWeight = 0.2;
    private const double UnlikelyWeight = 0.01;

    /// <summary>How sure a year is by the words right before it, and in a title by the noun as well.</summary>
    private const double Strong = 1, OfMeasures = 1.2, OfMeasuresLoosely = 1.1, Named = 0.5, Alone = 0.3, Round = 0.15, Bare = 0.1;

    /// <summary>So far before the year its noun is looked for: a title, the agency and its place between.</summary>
    private const int Reach = 150;

    private const string Era = @"(พ\.?ศ\.?|พุทธศักราช)?";

    /// <summary>Bad text layers lose the vowel of ปี or have another for it; forms have a colon or dots before the year.</summary>
    private static readonly Regex Stated = SkeletonPattern.Of(
        $@"(?<strong>(ปี|ปิ|ปื|ปึ|ป)(งบ(ประมาณ|ฯ)?|งปม\.?))((ที่(รายงาน|จัดทำ|ดำเนินการ|ใช้|บังคับใช้|เผยแพร่))?[:=(|–-]{{0,2}}{Era}[:=.…_]{{0,60}}(?<year>2[45]\d\d)|(พ\.?ศ\.?)?(?<year>\d\d(?!\d)))|(?<named>ประจำ(?=ป))?(ปี|(?<=ประจำ)ป){Era}[:=]?(?<year>2[45]\d\d)");

    /// <summary>A year that may be all that a line says, with what stands around it.</summary>
    private static readonly Regex LoneYear = SkeletonPattern.Of($@"(?<![\d.,/])[-–~*(“""]*{Era}(?<year>25\d\d)[-–~*)”""]*¶?");

    /// <summary>The round that a report is made for, on a line of its own: "ITA 2567", "ITA 2567 : O34".</summary>
    private static readonly Regex LoneRound = SkeletonPattern.Of($@"(มาตรการ)?\(?ita\)?(ปี)?{Era}(?<year>25\d\d)([:(-]?o\d\d?\)?)?¶?");

    /// <summary>The same where a title says what the measures prepare for: "เพื่อรองรับการประเมิน ITA ๒๕๖๗".</summary>
    private static readonly Regex NextRound = SkeletonPattern.Of($@"({AssessmentYearReader.Ahead})ประเมิน[^\d]{{0,90}}?(?<year>25\d\d)");

    /// <summary>The year right behind the title's words, the last of the line: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส พ.ศ. ๒๕๖๗".</summary>
    private static readonly Regex LastYear = SkeletonPattern.Of(@"((?<![/(–-])(พ\.?ศ\.?|พุทธศักราช)|(?<![\d.,/(–-]))(?<year>25\d\d)\)?¶?");

    /// <summary>The line of a follow-up's period: "ไตรมาสที่ ๒ พ.ศ. ๒๕๖๗".</summary>
    private static readonly Regex Period = SkeletonPattern.Of("^\\(?(รอบ|ไตรมาส)");

    /// <summary>A line that ends in the year of a law, a date or a span.</summary>
    private static readonly Regex OfAnother = SkeletonPattern.Of("พระราช|พ\\.?ร\\.?[บปก]|ระเบียบ|กฎหมาย|กฎกระทรวง|รัฐธรรมนูญ|ฉบับที่|วันที่|ระหว่าง|ถึง$|ita$");

    /// <summary>What comes shortly before a year, with no other year between, when it is the assessment's and not the report's.</summary>
    private static readonly Regex Result = SkeletonPattern.Of(
        @"(ผล(การ)?ประเมิน|ผลคะแนน|วิเคราะห์ผล|คะแนนการประเมิน|คู่มือ|เปรียบเทียบ)((?!25\d\d|แผน|กำหนดมาตรการ|และมาตรการ|อำเภอ|จังหวัด).){0,90}$");

    /// <summary>The same right before it, whatever else is said.</summary>
    private static readonly Regex ScoreOf = SkeletonPattern.Of(
        $@"สิ้น$|คะแนน(ฐาน|เดิม|ita|รวม|เฉลี่ย|การประเมิน|ที่ได้(รับ)?|ซึ่งได้รับ|ของ|เมื่อ|ใน|ประจำ)*$|({AssessmentYearReader.Compared})(จาก|กว่า|กับ|ของ|ใน|เมื่อ|คะแนน|ผล|[0-9.])*$");

    /// <summary>"แผน…ตามผลการประเมิน" over the year of the title: it may be the plan's or the results'.</summary>
    private static readonly Regex Answer = SkeletonPattern.Of("(แผน|มาตรการ|แนวทาง).{0,60}(ตาม|จาก)(การวิเคราะห์)?(ผลการประเมิน|ผลคะแนน)((?!25\\d\\d).){0,90}$");

    /// <summary>What comes right after the year of an assessment: its score.</summary>
    private static readonly Regex Scored = SkeletonPattern.Of("^.{0,12}(ได้|มี)(รับ)?[0-9.]{0,6}(ผล)?คะแนน");

    /// <summary>The same further on in the sentence.</summary>
    private static readonly Regex ScoredLater = SkeletonPattern.Of(
        @"^(?:(?!25\d\d|มาตรการ|แผน|จัดทำ|กำหนด).){0,90}?(ได้|มี|อยู่ที่|เท่ากับ)(รับ)?(ร้อยละ|ผล|ค่า|การ)*(ประเมิน|คะแนน|\d\d\.\d\d)|^(?:(?!25\d\d|มาตรการ|แผน|จัดทำ|กำหนด).){0,60}?อยู่ใน(ระดับ|เกณฑ์)|^(?:(?!25\d\d|มาตรการ|แผน|\d).){0,30}?\d\d\.\d\d");

    private static readonly Regex Measures = SkeletonPattern.Of(
        "มาตรการ|แผน(?!ที่|ภาพ|ภูมิ|ผัง)|แนวทาง|รายงานผล(?!(การ)?(ประเมิน|วิเคราะห์)|คะแนน)|ผล(การ)?(ดำเนินการ|ดำเนินงาน|ขับเคลื่อน|ปฏิบัติ)(ตาม|เพื่อ|มาตรการ|แผน)|การดำเนินการ(ตาม|เพื่อ)");

    /// <summary>What also has its years, and is no measure for integrity.</summary>
    private static readonly Regex Others = SkeletonPattern.Of("รายจ่าย|ข้อบัญญัติ|เทศบัญญัติ|รายได้|ภาษี|พึงพอใจ|จัดซื้อจัดจ้าง|แผน(พัฒนา(ท้องถิ่น|สามปี|สี่ปี|ห้าปี)|แม่บท|อัตรากำลัง|จัดหา|การคลัง|การใช้จ่าย)|ยุทธศาสตร์ชาติ");

    private static readonly Regex Results = SkeletonPattern.Of("ผล(การ)?ประเมิน|ผลคะแนน|วิเคราะห์ผล|คะแนนการประเมิน|คะแนน(รวม|เฉลี่ย)?ita|ผลita|คู่มือ|เปรียบเทียบ");

    /// <summary>"แผนพัฒนาท้องถิ่น ๕ ปี พ.ศ. ๒๕๖๖": how many years a plan is for, and from which one.</summary>
    private static readonly Regex Span = SkeletonPattern.Of("([0-9]|สาม|สี่|ห้า|สิบ)$");

    /// <summary>What may follow the year of the title on its line; a question or a sentence is about another thing.</summary>
    private static readonly Regex EndOfTitle = SkeletonPattern.Of("^(¶?$|[(|,–-]|รอบ|ของ|ครั้ง|ไตรมาส|ภายใน|ฉบับ|โดย)");

    private static readonly Regex AnyYear = SkeletonPattern.Of(@"25\d\d");

    /// <summary>The line above a year that ends a date.</summary>
    private static readonly Regex Month = SkeletonPattern.Of("(มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|(ม|มี|พ|มิ|ก|ส|ต|ธ)\\.?[คยพ]\\.)$");

    /// <summary>No year of a report.</summary>
    public bool IsUnlikely => IsUnlikelyYear(Year);

    public static List<FiscalYearMention> Of(ReportText text)
    {
        var found = text.Matches(Stated).Select(match => Weighed(text, match, StrengthOf(match))).ToList();
        var lone = text.Matches(LoneYear).Where(match => IsLineOfTitle(text, match) && !Month.IsMatch(Before(text, match))).Select(match => Weighed(text, match, Alone))
            .Concat(text.Matches(LoneRound).Where(match => IsLineOfTitle(text, match)).Select(match => Weighed(text, match, Round)))
            .Concat(text.Matches(NextRound).Where(match => text.At(match.Index).IsTitle).Select(match => Weighed(text, match, Round)))
            .Concat(text.Matches(LastYear).Where(match => EndsLineOnMeasures(text, match)).Select(match => Weighed(text, match, Alone)));
        found.AddRange(lone.Where(mention => !found.Exists(known => Overlap(known.Match, mention.Match))).ToList());
        return found;
    }

    public static int YearOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return year < 100 ? year + 2500 : year;
    }

    public static bool IsUnlikelyYear(int year) => year is < FirstAssessed or > LastThinkable;

    private static double StrengthOf(Match match) => match.Groups["strong"].Success ? Strong : match.Groups["named"].Success ? Named : Bare;

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    private static bool IsLineOfTitle(ReportText text, Match match) =>
        text.At(match.Index).IsTitle && text.BoundsAt(match.Index) == (match.Index, match.Index + match.Length);

    private static bool EndsLineOnMeasures(ReportText text, Match match)
    {
        var (start, end) = text.BoundsAt(match.Index);
        var line = text.Map.Text[start..match.Index];
        return text.At(match.Index).IsTitle && end == match.Index + match.Length && !OfAnother.IsMatch(line) && !Month.IsMatch(line) && (LastOf(Measures, line) > LastOf(Results, line) || Period.IsMatch(line));
    }

    private static FiscalYearMention Weighed(ReportText text, Match match, double strength)
    {
        var isTitle = text.At(match.Index).IsTitle;
        return new FiscalYearMention(match, YearOf(match), WeightOf(text, match, strength, isTitle), isTitle);
    }

    private static double WeightOf(ReportText text, Match match, double strength, bool isTitle)
    {
        var before = Before(text, match);
        if (isTitle && Answer.IsMatch(before))
            return TitleWeight / 2;
        var (start, end) = text.BoundsAt(match.Index + match.Length - 1);
        var (map, last) = (text.Map.Text, match.Index + match.Length);
        var after = map[last..Math.Min(map.Length, last + 40)];
        // prose names its places in the middle of a sentence; in a title they stand between what it is and its year
        var near = isTitle ? before : before[Math.Clamp(before.Length - (match.Index - start), 0, before.Length)..];
        var (measures, results) = (LastOf(Measures, before), LastOf(Results, near) is var at and >= 0 ? at + before.Length - near.Length : -1);
        var rest = map[last..Math.Max(last, Math.Min(end, last + 120))];
        var isOfMeasures = measures > results && measures > LastOf(Others, before) && (strength != Bare || measures >= before.Length - (match.Index - start) || EndOfTitle.IsMatch(rest));
        var isOfResults = !isOfMeasures && (Result.IsMatch(before) || (!isTitle && results >= 0) || ScoredLater.IsMatch(rest));
        if (isOfResults || ScoreOf.IsMatch(before) || Scored.IsMatch(after))
            return isTitle ? 2 * ResultWeight : ResultWeight;
        if (IsUnlikelyYear(YearOf(match)))
            return UnlikelyWeight;
        if (isOfMeasures && !(strength == Bare && Span.IsMatch(before)))
            strength = isTitle ? strength >= Strong ? OfMeasures : OfMeasuresLoosely : Math.Max(strength, Named);
        return isTitle ? strength * TitleWeight : strength;
    }

    /// <summary>What stands before a year, back to the year before it.</summary>
    private static string Before(ReportText text, Match match)
    {
        var before = text.Map.Text[Math.Max(0, match.Index - Reach)..match.Index];
        return AnyYear.Matches(before) is { Count: > 0 } years ? before[(years[^1].Index + years[^1].Length)..] : before;
    }

    private static int LastOf(Regex nouns, string text) => nouns.Matches(text) is { Count: > 0 } found ? found[^1].Index : -1;
}
