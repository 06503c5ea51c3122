using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Rows that do not say who.</summary>
internal sealed class OwnerMissing : FindingRule
{
    public override string Code => "owner_missing";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures.Where(row => row.Owner is null).ToList();
        if (rows.Count > 0)
            yield return Shown(document, rows, $"ไม่ระบุผู้รับผิดชอบ {rows.Count} จาก {report.Measures.Count} มาตรการ", $"{rows.Count} of {report.Measures.Count} measures have no owner");
    }
}
