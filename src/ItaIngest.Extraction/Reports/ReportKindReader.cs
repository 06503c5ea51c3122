using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;

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
        "(แผน(การ)?(ดำเนิน|ส่งเสริม|ขับเคลื่อน|ยกระดับ|ปฏิบัติ|พัฒนา|ปรับปรุง)|กำหนดมาตรการ|การวิเคราะห์ผลการประเมิน|(?<!ตาม|ของ|ใน)มาตรการ(เพื่อ|ใน|การ)*ส่งเสริมคุณธรรม)");

    public static ReportKind? Read(ReportText text, IReadOnlyList<MeasureTable> tables)
    {
        var followUps = text.Matches(FollowUp).ToList();
        var plans = text.Matches(Plan).ToList();
        var followUp = followUps.Find(match => IsHeading(text, match));
        var plan = plans.Find(match => IsHeading(text, match));
        if (followUp is not null || plan is not null)
            return (followUp?.Index ?? int.MaxValue) < (plan?.Index ?? int.MaxValue) ? ReportKind.FollowUp : ReportKind.Plan;
        if (tables.Count > 0)
            return tables.Any(table => table.Has(Fields.Action) || table.Has(Fields.Outcome)) ? ReportKind.FollowUp : ReportKind.Plan;
        if (followUps.Count == plans.Count)
            return null;
        return followUps.Count > plans.Count ? ReportKind.FollowUp : ReportKind.Plan;
    }

    /// <summary>In the title, or at the start of a line that is no paragraph.</summary>
    private static bool IsHeading(ReportText text, Match match)
    {
        var passage = text.At(match.Index);
        return passage.IsTitle || (passage.Text.Length <= Paragraphs.TitleLength && text.OffsetIn(match.Index) <= 4);
    }
}
