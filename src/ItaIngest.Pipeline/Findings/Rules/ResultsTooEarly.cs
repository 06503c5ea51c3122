using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>
/// The report answers to results that did not exist yet: the day of its meeting or memorandum lies before they can have
/// been out, or its fiscal year ends before them. A year's results come out towards its end; 1 June is our own cautious
/// bound, not one that a source gives.
/// </summary>
internal sealed class ResultsTooEarly : FindingRule
{
    private const int FirstMonthOfResults = 6;

    public override string Code => "results_too_early";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        if (report.AssessmentYear is not { } assessed)
            yield break;
        var possible = new DateOnly(BuddhistCalendar.ToGregorian(assessed), FirstMonthOfResults, 1);
        var early = report.Events.FirstOrDefault(found => found.Kind != DatedEventKind.Announcement && found.Day < possible);
        if (early is not null)
            yield return Stated(
                document,
                early.Evidence,
                $"อ้างผลการประเมินปี {assessed} ทั้งที่เอกสารหรือการประชุมลงวันที่ {Words.ThaiDay(early.Day)} ซึ่งยังไม่มีผลการประเมินปีนั้น",
                $"cites results of the FY{assessed} assessment, but the meeting or memorandum is of {Words.IsoDay(early.Day)}, before they existed");
        else if (assessed > report.FiscalYear)
            yield return Stated(
                document,
                OfWhole(document, report),
                $"รายงานปีงบประมาณ {report.FiscalYear} อ้างผลการประเมินของปี {assessed} ซึ่งเป็นปีถัดไป",
                $"a report for FY{report.FiscalYear} cites results of the later FY{assessed} assessment");
    }
}
