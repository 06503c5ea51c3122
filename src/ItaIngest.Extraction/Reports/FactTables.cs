using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tables of what a report is, whose and of which year ("รายการ | รายละเอียด" over "อำเภอ | …", "ปีงบประมาณ | …"): their
/// headings may be those of measures, but none is told in them.
/// </summary>
internal static class FactTables
{
    /// <summary>The keys of a head, each of its own kind.</summary>
    private static readonly Regex Key = SkeletonPattern.Of(
        @"^(?<agency>(ชื่อ)?(ของ)?(หน่วยงาน|ส่วนราชการ|อปท\.?|องค์กรปกครองส่วนท้องถิ่น|เทศบาล|อบต\.?|อบจ\.?))[:=]?$|^(?<place>ตำบล|อำเภอ|จังหวัด|อำเภอ[/,]จังหวัด|ที่ตั้ง(สำนักงาน|หน่วยงาน)?|ที่อยู่)[:=]?$|^(?<year>(ประจำ)?ปี(งบประมาณ)?(ที่รายงาน)?(พ\.?ศ\.?)?)[:=]?$|^(?<result>(ผล)?คะแนน.{0,40}|ระดับ(ผล)?(การประเมิน|คะแนน)?|ผลการประเมิน.{0,20}|เกรด)$|^(?<paper>(ชื่อ|ประเภท)(เอกสาร|รายงาน|แผน|มาตรการ)|เรื่อง|วันที่(จัดทำ|เผยแพร่|รายงาน)?|(ชื่อ)?ผู้(จัดทำ|รายงาน|รับผิดชอบ|ประสานงาน)|โทรศัพท์|เบอร์โทร(ศัพท์)?|เว็บไซต์|อีเมล)[:=]?$");

    private static readonly string[] Kinds = ["agency", "place", "year", "result", "paper"];

    /// <summary>The first cell may be a number; a later one is what is said.</summary>
    private const int KeyCells = 2;

    /// <summary>So many kinds of keys, and in more than half of the rows.</summary>
    private const int LeastKinds = 3;

    public static bool IsFacts(LogicalTable table)
    {
        var rows = table.HeaderRows.Concat(table.Rows).Where(row => row.Cells.Count > 1).ToList();
        var keys = rows.Select(row => row.Cells.Take(KeyCells).Select(cell => Key.Match(ThaiText.Skeleton(cell.Text))).FirstOrDefault(match => match.Success)).OfType<Match>().ToList();
        return 2 * keys.Count > rows.Count && Kinds.Count(kind => keys.Exists(match => match.Groups[kind].Success)) >= LeastKinds;
    }
}
