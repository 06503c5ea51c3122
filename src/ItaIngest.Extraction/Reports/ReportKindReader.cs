using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tells a plan from a report on what was done, by the title's words, then by the text, then by the columns: item codes
/// and links on the sites are no help, since some of them are the wrong way round.
/// </summary>
internal static class ReportKindReader
{
    private static readonly Regex FollowUp = SkeletonPattern.Of(
        "(รายงาน|สรุป|ติดตาม)(สรุป)?(ผล)?(การ)?(กำกับติดตาม)?(การ)?(ดำเนินการ|ดำเนินงาน|ขับเคลื่อน|ปฏิบัติ)|(?<!แผน)การดำเนินการ(ตาม|เพื่อ)(มาตรการ|แผน)|ผล(การ)?(ดำเนินการ|ดำเนินงาน)(ตาม|เพื่อ)|รายงานความก้าวหน้า|ความก้าวหน้า(ของ|ใน|ตาม)*(การดำเนินการ|การดำเนินงาน|มาตรการ|แผน)|(แบบ|รายงาน|สรุป)(การ)?(กำกับ)?(และ)?ติดตาม(และ)?(ประเมิน)?(ผล)?(การ)?(ตาม|ของ|ใช้)*(มาตรการ|แผน(ปฏิบัติ|ส่งเสริม|ขับเคลื่อน|ยกระดับ))|ผล(สัมฤทธิ์|สำเร็จ|ความก้าวหน้า)?(การ)?(ดำเนินการ|ดำเนินงาน|ขับเคลื่อน|ปฏิบัติ|กำกับติดตาม|ติดตาม|ใช้)?(ของ|ตาม)*(มาตรการ|แผน(ปฏิบัติ|ส่งเสริม|ขับเคลื่อน|ยกระดับ))((/|,|และ|หรือ)?(มาตรการ|แนวทาง|กิจกรรม))*(เพื่อ|ใน|การ)*(ส่งเสริม|เสริมสร้าง|ยกระดับ)คุณธรรม");

    private static readonly Regex Plan = SkeletonPattern.Of(
        "(แผน(การ)?(ดำเนิน|ส่งเสริม|ขับเคลื่อน|ยกระดับ|ปฏิบัติ|พัฒนา|ปรับปรุง)|กำหนดมาตรการ|การวิเคราะห์ผลการประเมิน|(?<!ตาม|ของ|ใน|(มาตรการ|แนวทาง)(/|,|และ|หรือ)?)(มาตรการ|แนวทาง)((/|,|และ|หรือ)?(มาตรการ|แนวทาง|กิจกรรม|วิธีการ))*(เพื่อ|ใน|การ)*(ส่งเสริม|เสริมสร้าง|ยกระดับ)คุณธรรม)");

    /// <summary>Under a title that names the measures, what they are reported for: "(รายงานผลการดำเนินการ รอบ ๖ เดือน)".</summary>
    private static readonly Regex Bracketed = SkeletonPattern.Of(@"^\((แบบ)?(รายงาน|สรุป)ผล(การ)?(ดำเนินการ|ดำเนินงาน|ปฏิบัติ|ขับเคลื่อน)");

    /// <summary>A bracket says it of what stands right above it.</summary>
    private const int LinesUnder = 2;

    /// <summary>"ดำเนินการตามมาตรการส่งเสริมคุณธรรม…": what is to be done, where not a word says that it was.</summary>
    private static readonly Regex ToDo = SkeletonPattern.Of("(?<!การ|ผล|ได้|บันทึก)(ดำเนินการ|ปฏิบัติ|ขับเคลื่อน)ตาม(มาตรการ|แผน|แนวทาง)(เพื่อ|ใน|การ)*(ส่งเสริม|เสริมสร้าง|ยกระดับ)คุณธรรม"),
        Done = SkeletonPattern.Of("ได้(มี|รับ)?(การ)?(ดำเนิน|ปฏิบัติ|ขับเคลื่อน|จัดทำ|จัดให้)|แล้วเสร็จ|เรียบร้อย|ผล(การ)?(ดำเนิน|ปฏิบัติ|ขับเคลื่อน)|ประชุม|คำสั่ง|แต่งตั้ง");

    public static ReportKind? Read(ReportText text, ReportText? framed, IReadOnlyList<MeasureTable> tables, StatementList statements)
    {
        if (OfHeading(text, statements) is { } kind)
            return kind;
        var saysDone = tables.Any(table => table.Has(Fields.Action) || table.Has(Fields.Outcome));
        if (!saysDone && framed is not null && OfHeading(framed, statements) is { } inFrame)
            return inFrame;
        if (tables.Count > 0)
            return Assumed(tables, saysDone ? ReportKind.FollowUp : ReportKind.Plan, statements);
        var (followUps, plans) = (text.Matches(FollowUp).ToList(), text.Matches(Plan).ToList());
        if (followUps.Count > plans.Count)
            return Stated(text, followUps[0], ReportKind.FollowUp, statements, ReviewReasons.KindAssumed);
        var first = plans.Count > followUps.Count ? plans[0] : followUps.Count == 0 && !Done.IsMatch(text.Map.Text) ? text.Matches(ToDo).FirstOrDefault() : null;
        return first is null ? null : Stated(text, first, ReportKind.Plan, statements, ReviewReasons.KindAssumed);
    }

    /// <summary>What the first heading says that tells a kind.</summary>
    private static ReportKind? OfHeading(ReportText text, StatementList statements)
    {
        var followUp = text.Matches(FollowUp).FirstOrDefault(match => IsHeading(text, match));
        var plan = text.Matches(Plan).FirstOrDefault(match => IsHeading(text, match));
        if (followUp is not null && (plan is null || followUp.Index <= plan.Index || IsBracketedUnder(text, followUp, plan)))
            return Stated(text, followUp, ReportKind.FollowUp, statements);
        return plan is null ? null : Stated(text, plan, ReportKind.Plan, statements);
    }

    private static bool IsBracketedUnder(ReportText text, Match followUp, Match plan)
    {
        var (under, above) = (text.At(followUp.Index), text.At(plan.Index));
        return under.IsTitle && under.Page == above.Page && under.Block - above.Block <= LinesUnder && Bracketed.IsMatch(ThaiText.Skeleton(under.Text));
    }

    private static ReportKind Stated(ReportText text, Match match, ReportKind kind, StatementList statements, params string[] reasons)
    {
        statements.Choose(StatedFields.ReportKind, Codes.Of(kind), text.Source(match).ToString(), ReportText.EvidenceOf(text.At(match.Index)), reasons);
        return kind;
    }

    /// <summary>What the columns say: a table that has one for what was done is a follow-up's.</summary>
    private static ReportKind Assumed(IReadOnlyList<MeasureTable> tables, ReportKind kind, StatementList statements)
    {
        var headers = string.Join(" | ", tables[0].Columns.Select(column => column.Header));
        statements.Choose(StatedFields.ReportKind, Codes.Of(kind), headers, CellEvidence.OfHeader(tables[0].Table), ReviewReasons.KindAssumed);
        return kind;
    }

    /// <summary>In the title, or at the start of a line that is no paragraph.</summary>
    private static bool IsHeading(ReportText text, Match match)
    {
        var passage = text.At(match.Index);
        return passage.IsTitle || (passage.Text.Length <= Paragraphs.TitleLength && text.OffsetIn(match.Index) <= 4);
    }
}
