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
        "(รายงาน|สรุป|ติดตาม)(สรุป)?(ผล)?(การ)?(กำกับติดตาม)?(การ)?(ดำเนินการ|ดำเนินงาน|ขับเคลื่อน|ปฏิบัติ)|(?<!แผน)การดำเนินการ(ตาม|เพื่อ)(มาตรการ|แผน)|ผล(การ)?(ดำเนินการ|ดำเนินงาน)(ตาม|เพื่อ)|รายงานความก้าวหน้า");

    private static readonly Regex Plan = SkeletonPattern.Of(
        "(แผน(การ)?(ดำเนิน|ส่งเสริม|ขับเคลื่อน|ยกระดับ|ปฏิบัติ|พัฒนา|ปรับปรุง)|กำหนดมาตรการ|การวิเคราะห์ผลการประเมิน|(?<!ตาม|ของ|ใน|(มาตรการ|แนวทาง)(/|,|และ|หรือ)?)(มาตรการ|แนวทาง)((/|,|และ|หรือ)?(มาตรการ|แนวทาง|กิจกรรม|วิธีการ))*(เพื่อ|ใน|การ)*(ส่งเสริม|เสริมสร้าง|ยกระดับ)คุณธรรม)");

    public static ReportKind? Read(ReportText text, IReadOnlyList<MeasureTable> tables, StatementList statements)
    {
        var followUps = text.Matches(FollowUp).ToList();
        var plans = text.Matches(Plan).ToList();
        var followUp = followUps.Find(match => IsHeading(text, match));
        var plan = plans.Find(match => IsHeading(text, match));
        if ((followUp?.Index ?? int.MaxValue) < (plan?.Index ?? int.MaxValue))
            return Stated(text, followUp!, ReportKind.FollowUp, statements);
        if (plan is not null)
            return Stated(text, plan, ReportKind.Plan, statements);
        if (tables.Count > 0)
            return Assumed(tables, tables.Any(table => table.Has(Fields.Action) || table.Has(Fields.Outcome)) ? ReportKind.FollowUp : ReportKind.Plan, statements);
        if (followUps.Count == plans.Count)
            return null;
        var (first, kind) = followUps.Count > plans.Count ? (followUps[0], ReportKind.FollowUp) : (plans[0], ReportKind.Plan);
        return Stated(text, first, kind, statements, ReviewReasons.KindAssumed);
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
