using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Tells a column for the beginning beside one for the end: both together are one stretch of time.</summary>
internal static class StartAndEnd
{
    private const string What = "(วัน|เดือน|ปี|ที่|เวลา|กำหนด|ระยะ|ช่วง|ดำเนินการ|ไตรมาส|[/()])*";

    private static readonly Regex Start = SkeletonPattern.Of($"^{What}(เริ่ม|ตั้งแต่|จาก)");
    private static readonly Regex End = SkeletonPattern.Of($"^{What}(สิ้นสุด|แล้วเสร็จ|เสร็จ|ถึง|จบ|ครบกำหนด)");

    /// <summary>Whether these are the two columns of one deadline.</summary>
    public static bool In(IReadOnlyList<MeasureColumn> columns) =>
        columns is [{ Role: Fields.Deadline } first, var second] && Start.IsMatch(ThaiText.Skeleton(first.Leaf)) && End.IsMatch(ThaiText.Skeleton(second.Leaf));
}
