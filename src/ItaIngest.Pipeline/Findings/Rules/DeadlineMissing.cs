using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Rows that do not say when.</summary>
internal sealed class DeadlineMissing : FindingRule
{
    public override string Code => "deadline_missing";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures.Where(row => row.Deadline is null).ToList();
        if (rows.Count > 0)
            yield return Shown(document, rows, $"ไม่ระบุระยะเวลาดำเนินการ {rows.Count} จาก {report.Measures.Count} มาตรการ", $"{rows.Count} of {report.Measures.Count} measures have no deadline");
    }
}
