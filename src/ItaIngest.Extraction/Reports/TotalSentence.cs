using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tells from what stands around a figure whether it is the total of an assessment, whatever wording an office uses: it
/// is a score (คะแนน, ร้อยละ, a level beside it), it speaks of the assessment or of all of it together, and it is neither one
/// indicator's, nor a mark to reach, a difference, another body's mean or a figure of another sort.
/// </summary>
internal static class TotalSentence
{
    /// <summary>How far a sentence may reach on both sides of its figure, in skeleton characters.</summary>
    public const int ReachBefore = 180, ReachAfter = 70;

    /// <summary>So near before the figure an indicator or another sort of figure is what the figure is of.</summary>
    private const int Near = 60;

    private const string Sign = @"[:=""“”'(\-–]*";
    private const string Level = "(ระดับ|เกรด|grade|rating|ผลการประเมิน)";
    private const string Unit = "(คะแนน|ร้อยละ|ค่า|จำนวน|score|total)";
    private const string Year = @"((ใน|ของ)?(ประจำ)?ปี(งบประมาณ)?(ก่อน|ที่แล้ว|ที่ผ่านมา|ล่าสุด)?)?\(?((พ\.?ศ\.?)?25\d\d)?\)?";
    private const string Whose = @"(ของ(เรา|ท่าน|หน่วยงาน|องค์กร|เทศบาล|อบต\.?|อบจ\.?)?)";

    /// <summary>A grade where it is written as a word of its own.</summary>
    public const string GradeWord = "(?<![a-z])(ผ่านดีเยี่ยม|ผ่านดี|ผ่าน(?!เกณ|การ|มา)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|aa|[a-f])(?![a-z])";
    private const string Leads = "(?>(ita|รวม|เฉลี่ย|ทั้งสิ้น|ทั้งหมด|สุทธิ|ภาพรวม|ถ่วงน้ำหนัก|ของหน่วยงาน|ที่ได้(รับ)?|ได้รับ|ได้แก่|ได้|เท่ากับ|อยู่ที่|อยู่ใน|คิดเป็น|คือ|เป็น|ว่า|ที่|ใน|มี|จำนวน|ร้อยละ|คะแนน|ค่า|[:=])*)";

    /// <summary>Between two figures of one sentence: "จาก ๗๘.๕๓ คะแนน เป็น ๘๑.๒๗ คะแนน".</summary>
    public static readonly Regex GoesOnTo = SkeletonPattern.Of("^(คะแนน|%)?(เพิ่ม|ลด|สูง|ต่ำ)?(ขึ้น|ลง)?(มา)?(เป็น|เหลือ|อยู่ที่)$");

    /// <summary>A total has two figures before the point: none is known below ten, while means of questionnaires are.</summary>
    public static readonly Regex Figure = SkeletonPattern.Of(@"((?<![\d/]|\d[.,])|(?<=(?<!\d)25\d\d))(?<score>100\.00?|\d\d\.\d\d?)(?!\d|[.,]\d|/(?!100)|\.?น\.)");

    private static readonly Regex Whole = SkeletonPattern.Of("(?<![a-z])(total|overall)|คะแนน(ผลการประเมิน|ita)?(รวม|เฉลี่ย|ทั้งสิ้น)|ผลรวม|ภาพรวม|สุทธิ|ทั้งสิ้น|ถ่วงน้ำหนัก|ระดับหน่วยงาน|ระดับองค์กร|ทุกตัวชี้วัด|รวมเฉลี่ย|ทุกเครื่องมือ|ทุกแบบวัด|(ทั้ง|รวม)(สาม|3|สิบ|10)(เครื่องมือ|แบบวัด|ตัวชี้วัด|ส่วน)|(?<!โดย)รวม(ทุก|ทั้ง|แล้ว|ได้|เป็น|เท่ากับ)|เฉลี่ยรวม");
    private static readonly Regex Assessment = SkeletonPattern.Of("(?<!แบบ|ผู้เข้ารับการ|ความเสี่ยง.{0,20})ประเมิน(?!ความเสี่ยง|ความพึงพอใจ|ผลการปฏิบัติ|ประสิทธิภาพ|ตนเอง|ความรู้)|ita|คุณธรรมและความโปร่งใส");
    private static readonly Regex Scored = SkeletonPattern.Of("คะแนน|ค่าเฉลี่ย|ร้อยละ");
    private static readonly Regex Labelled = SkeletonPattern.Of("คะแนน|ผล(การ)?ประเมิน|score");
    private static readonly Regex UnitBefore = SkeletonPattern.Of($"{Unit}{Leads}({Year}{Whose}?){Sign}$");
    private static readonly Regex UnitAfter = SkeletonPattern.Of(@"^\)?(คะแนน|%|เปอร์เซ็นต์|ร้อยละ|/100|จาก(คะแนน)?(เต็ม)?100)");
    private static readonly Regex LevelAfter = SkeletonPattern.Of($@"^\)?(คะแนน|%)?(.{{0,24}}{Level}|[:=“”""'(\-–]*{GradeWord})");
    private static readonly Regex LevelBefore = SkeletonPattern.Of($"{Level}.{{1,24}}(ด้วย|โดย|มี|ที่|ได้|\\(){Leads}{Sign}$");
    private static readonly Regex RightAfterAssessment = SkeletonPattern.Of($@"(ประเมิน|ita|โปร่งใส)(?>(ฯ|ในการดำเนินงาน(ของหน่วยงานภาครัฐ)?|\(?ita\)?|ประจำปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d|ปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d)*)(?>(score)?{Year}){Whose}?[:=]?({Level}?{GradeWord},?)?{Leads}{Sign}$");
    private static readonly Regex AssessmentAfter = SkeletonPattern.Of(@"^\)?(คะแนน|%)?(\([^)]{0,20}\)|ระดับ.{1,16}?)?(ซึ่ง)?(คือ|เป็น|นับเป็น|ถือเป็น|จาก|ใน|สำหรับ|ของ)(ผล|คะแนน|การ|ที่|ได้|รับ|รวม|ภาพรวม)*(ประเมิน|ita)");

    private static readonly Regex Mark = SkeletonPattern.Of($"(ไม่น้อยกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกินกว่า|เกิน|ไม่ถึง|ตั้งแต่|เกณฑ์|เป้าหมาย|กำหนดไว้|กำหนด|เต็ม){Unit}*(ที่|ร้อยละ|คือ|ไว้|ผ่าน|มาตรฐาน|ขั้นต่ำ){{0,3}}{Leads}{Sign}$");
    private static readonly Regex MarkAfter = SkeletonPattern.Of(@"^\)?(คะแนน|%)?(ขึ้นไป|เป็นเกณฑ์|ตามเกณฑ์|ตามเป้าหมาย|บาท|ล้าน|ไร่|กม|กิโล|ตาราง|เมตร|คน|ราย|ครั้ง|ชั่วโมง|[-–]\d)");
    private static readonly Regex Difference = SkeletonPattern.Of($"(เพิ่มขึ้น|ลดลง|สูงขึ้น|น้อยลง|ดีขึ้น|ต่างจาก|ต่างกัน|ห่าง|ขาดอีก|ขาด|ผลต่าง|ค่าเบี่ยงเบน){Unit}*(จากเดิม|จากปี.{{0,16}})?(อยู่|อีก|ถึง|ร้อยละ|คะแนน)*{Sign}$");
    private static readonly Regex FromOld = SkeletonPattern.Of($"(จาก|(จาก|กว่า|กับ)ปี(งบประมาณ)?(ก่อน|ที่แล้ว|ที่ผ่านมา|เดิม|(พ\\.?ศ\\.?)?25\\d\\d)(ซึ่ง|ที่|มี|ได้)*){Unit}*(เดิม|ร้อยละ|ที่ได้)*{Leads}{Sign}$");

    /// <summary>What leads from the assessment's figures to those of another year.</summary>
    private const string Comparison = "(เพิ่มขึ้น|ลดลง|ดีขึ้น|แย่ลง|สูงขึ้น|ต่ำลง|สูงกว่า|ต่ำกว่า|มากกว่า|น้อยกว่า|ดีกว่า|ต่างจาก|เทียบกับ|เทียบ)";

    /// <summary>"เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๓ ซึ่งได้", up to a figure.</summary>
    private static readonly Regex Compared = SkeletonPattern.Of($@"{Comparison}(กับ|จาก|เดิม|ผล|การ|ประเมิน|คะแนน|ของ|ใน|เมื่อ|ประจำ)*ปี(งบประมาณ)?(ก่อน(หน้า(นี้)?)?|ที่แล้ว|ที่ผ่านมา|เดิม)?\(?(พ\.?ศ\.?)?(25\d\d)?\)?(ซึ่ง|ที่|เคย|ผ่านมา|มี|อยู่|ได้รับ|ได้|ใน|ระดับ|{GradeWord}|เท่ากับ|คะแนน|ผล|การ|ประเมิน|ita|ร้อยละ|ด้วย|รวม|เฉลี่ย|ภาพรวม|[,:=(\-–])*$");

    /// <summary>"เป้าหมายปีนี้ : คะแนน", up to a figure: what is aimed at is no result.</summary>
    private static readonly Regex Aim = SkeletonPattern.Of($@"(?<!ตาม|บรรลุ|กว่า|ผ่าน|ถึง)((ค่า|ตั้ง)?เป้า(หมาย)?|คาดว่า|คาดหวัง|คาดการณ์|มุ่งหวัง)(ว่า|ที่|คือ|ไว้|ให้|จะ|ต้อง|มี|ได้รับ|ได้|อยู่|ใน|ของ|ระดับ|การ|ผล|ประเมิน|คะแนน|ร้อยละ|ita|ภาพรวม|รวม|เฉลี่ย|เท่ากับ|คุณธรรมและความโปร่งใส|(ประจำ)?ปี(งบประมาณ)?(นี้|หน้า|ถัดไป|ต่อไป|พ\.?ศ\.?)?|25\d\d|{GradeWord}|[:=(\-–])*$");

    private static readonly Regex AnotherYear = SkeletonPattern.Of($@"{Comparison}|ปี(งบประมาณ)?(ก่อน|ที่แล้ว|พ\.?ศ\.?)?25\d\d");
    private static readonly Regex EndsInFigure = SkeletonPattern.Of(@"\d\.\d\d?(คะแนน|%|[,:=()\-–]|อยู่|ใน|จัด|ซึ่ง|ได้รับ|ได้|เป็น|หรือ|มี)*$");
    private static readonly Regex OfOthers = SkeletonPattern.Of("เฉลี่ย(ของ|ระดับ)*(ประเทศ|จังหวัด|อำเภอ|อปท|องค์กรปกครอง|ภาค|กลุ่ม|ท้องถิ่น)|ระดับ(ประเทศ|จังหวัด|ภาค|อำเภอ)|ทั่วประเทศ|ทั้งประเทศ|ทั้งจังหวัด|หน่วยงานอื่น|แห่งอื่น");
    private static readonly Regex OtherSort = SkeletonPattern.Of("พึงพอใจ|ผู้ตอบ|ตอบแบบ|ผู้เข้าร่วม|กลุ่มตัวอย่าง|ประชากร|เบิกจ่าย|จัดเก็บ|ก้าวหน้า|ความสำเร็จ|lpa|ทดสอบ|ข้อคำถาม|คำถาม|เว็บไซต์ผ่าน|ประหยัด|ความเสี่ยง|สูงสุด|ต่ำสุด|(มาก|น้อย|สูง|ต่ำ)ที่สุด");
    private static readonly Regex OfOneNumber = SkeletonPattern.Of(@"ตัวชี้วัด(ย่อย)?(ที่)\d{1,2}(?!(-|–|ถึง)(ที่|ตัวชี้วัดที่)?10)|ประเด็น(ที่)?\d|ข้อ(ที่)?(i|e|o)?\d|ด้านที่\d");
    private static readonly Regex Instrument = SkeletonPattern.Of("[ieo]it|(?<!ตอบ|ทำ|ทุก|ทั้ง|3|สาม)แบบวัด|แบบสำรวจ|แบบตรวจ");
    private static readonly Regex OfOneAfter = SkeletonPattern.Of(@"^\)?(คะแนน|%)?(ใน|สำหรับ|เป็นของ|ของ|จาก)(ตัวชี้วัด|แบบวัด|[ieo]it|ด้าน|ประเด็น|ข้อ)");

    /// <summary>0 for what is said of all together, 1 for a result of the assessment, 2 for a score with a level; null for no total.</summary>
    /// <param name="before">skeleton of the sentence before the figure, not further back than the figure before it</param>
    /// <param name="after">skeleton of what follows it, up to the next figure</param>
    /// <param name="isAlone">whether the figure stands in print below the words, on a line of its own</param>
    public static int? Rank(string before, string after, bool isAlone = false)
    {
        if (IsOfAnotherTime(before) || Mark.IsMatch(before) || MarkAfter.IsMatch(after) || Difference.IsMatch(before) || FromOld.IsMatch(before) || OfOneAfter.IsMatch(after))
            return null;
        var near = before[^Math.Min(before.Length, Near)..];
        var whole = LastOf(Whole, before);
        if (OfOthers.IsMatch(near) || (OtherSort.IsMatch(near) && LastOf(OtherSort, before) > whole))
            return null;
        var ofOne = LastOf(OfOneNumber, before);
        if (OfOneNumber.IsMatch(near) || ofOne > whole || (Instrument.IsMatch(near) && LastOf(Instrument, before) > whole))
            return null;
        var hasLevel = LevelAfter.IsMatch(after) || LevelBefore.IsMatch(before);
        var isScore = hasLevel || UnitBefore.IsMatch(before) || UnitAfter.IsMatch(after) || (isAlone && Labelled.IsMatch(before));
        var isAssessment = Assessment.IsMatch(before);
        if (whole >= 0 && (isScore || isAssessment || Scored.IsMatch(before)))
            return 0;
        if ((isAssessment && isScore) || RightAfterAssessment.IsMatch(before) || (isScore && AssessmentAfter.IsMatch(after)))
            return 1;
        return hasLevel && (UnitBefore.IsMatch(before) || UnitAfter.IsMatch(after)) ? 2 : null;
    }

    /// <summary>Whether the words before a figure say that it is aimed at, or another year's, which the assessment's is compared with.</summary>
    /// <param name="before">skeleton of what stands before the figure in its paragraph</param>
    public static bool IsOfAnotherTime(string before) => Aim.IsMatch(before) || Compared.IsMatch(before);

    /// <summary>Whether what stands between a score and a level leads to another year's score.</summary>
    public static bool LeadsToAnotherYear(string between) => AnotherYear.Match(between) is { Success: true } leads && Figure.IsMatch(between, leads.Index);

    /// <summary>Whether it ends with that score, whose level follows, and not with another clause: "…ที่ได้ ๘๗.๔๔ คะแนน และผลการประเมินอยู่ในระดับ".</summary>
    public static bool EndsInAnotherYear(string between) => LeadsToAnotherYear(between) && EndsInFigure.IsMatch(between);

    /// <summary>Whether the words before a figure name an indicator, which their pattern alone does not show.</summary>
    public static bool NamesIndicator(string words) => Indicators.Find(words).Count > 0;

    /// <summary>The total that a row of a table says in words: "ผลการประเมินภาพรวม | ๘๕.๙๔ | ผ่าน"; null where it has none or several figures.</summary>
    /// <param name="text">its cells, parted by a colon</param>
    public static decimal? InRow(string text)
    {
        var map = new SkeletonMap(ThaiText.Normalise(text));
        if (Figure.Matches(map.Text) is not [var figure] || Rank(map.Text[..figure.Index], map.Text[(figure.Index + figure.Length)..]) is not (0 or 1))
            return null;
        return NamesIndicator(map.Source) ? null : ScoreText.Parse(figure.Groups["score"].Value);
    }

    private static int LastOf(Regex pattern, string text)
    {
        var last = -1;
        foreach (Match match in pattern.Matches(text))
            last = match.Index;
        return last;
    }
}
