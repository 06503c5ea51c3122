using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>A report on what was done that does not say, for some rows or all, what was done.</summary>
internal sealed class ResultMissing : FindingRule
{
    public override string Code => "result_missing";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        if (report.Kind != ReportKind.FollowUp)
            yield break;
        var rows = report.Measures.Where(row => row.Action is null && row.Outcome is null).ToList();
        if (rows.Count > 0)
            yield return Shown(document, rows, $"รายงานผลแต่ไม่ระบุผลการดำเนินการ {rows.Count} จาก {report.Measures.Count} มาตรการ", $"a follow-up that gives no result for {rows.Count} of {report.Measures.Count} measures");
    }
}
