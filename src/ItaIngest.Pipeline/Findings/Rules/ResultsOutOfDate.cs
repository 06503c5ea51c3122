using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>The report answers to results that newer ones had long replaced.</summary>
internal sealed class ResultsOutOfDate : FindingRule
{
    /// <summary>A report for a year rests on the results of the year before, or of two before where it was made early.</summary>
    private const int MostYearsBack = 2;

    public override string Code => "results_out_of_date";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        if (report is { FiscalYear: { } year, AssessmentYear: { } assessed } && year - assessed > MostYearsBack)
            yield return Stated(
                document,
                OfWhole(document, report),
                $"รายงานปีงบประมาณ {year} อ้างผลการประเมินปี {assessed} ซึ่งเก่าเกินไป",
                $"a report for FY{year} cites results of FY{assessed}, which newer ones had replaced");
    }
}
