using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Results are said to have been announced before the fiscal year began that they are of.</summary>
internal sealed class AnnouncementBeforeYear : FindingRule
{
    public override string Code => "announcement_before_year";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report) =>
        from found in report.Events
        where found.Kind == DatedEventKind.Announcement && found.AboutYear is { } year && found.Day < new FiscalYear(year).Start
        select Stated(
            document,
            found.Evidence,
            $"ระบุว่าประกาศผลการประเมินปี {found.AboutYear} เมื่อวันที่ {Words.ThaiDay(found.Day)} ซึ่งอยู่ก่อนเริ่มปีงบประมาณนั้น",
            $"says that results of FY{found.AboutYear} were announced on {Words.IsoDay(found.Day)}, before that year began");
}
