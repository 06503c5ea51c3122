using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>A division was told from a spelling that only bad reading makes: กองซ่อมสร้าง for กองช่าง.</summary>
internal sealed class OwnerMisread : FindingRule
{
    /// <summary>Set by the report parser on rows whose owner it repaired.</summary>
    private const string Repaired = "damaged_owner";

    public override string Code => "owner_misread";

    public override Severity Severity => Severity.Notice;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures.Where(row => row.Evidence.ReviewReasons.Contains(Repaired, StringComparer.Ordinal)).ToList();
        if (rows.Count > 0)
            yield return Shown(document, rows, $"ชื่อส่วนราชการผู้รับผิดชอบน่าจะอ่านผิด {rows.Count} รายการ: {Words.Quote(rows[0].Owner ?? "")}", $"the owner of {rows.Count} measures was misread and repaired: {Words.Quote(rows[0].Owner ?? "")}");
    }
}
