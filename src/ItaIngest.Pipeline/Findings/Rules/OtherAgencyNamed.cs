using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Another local government than the report's own is named: the sign of a copied report, the more so in a title.</summary>
internal sealed class OtherAgencyNamed : FindingRule
{
    public override string Code => "other_agency_named";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report) =>
        report.OtherAgencies.Select(other => other.InTitle
            ? Stated(document, other.Evidence, $"หน้าปกหรือหัวเรื่องระบุชื่อหน่วยงานอื่น: {other.Name} แต่รายงานเป็นของ{report.Agency.Name}", $"the cover or title names another agency: {other.Name}; the report is of {report.Agency.Name}") with { Severity = Severity.Error }
            : Stated(document, other.Evidence, $"เนื้อหาระบุชื่อหน่วยงานอื่น: {other.Name} แต่รายงานเป็นของ{report.Agency.Name}", $"the text names another agency: {other.Name}; the report is of {report.Agency.Name}"));
}
