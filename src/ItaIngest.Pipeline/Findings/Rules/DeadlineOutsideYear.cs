using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>
/// A day by which something is to be done lies outside the fiscal year of the report: in the deadline column, or where a
/// measure says by when it will be finished (ให้แล้วเสร็จภายในเดือนตุลาคม ๒๕๖๖).
/// </summary>
internal sealed class DeadlineOutsideYear : FindingRule
{
    /// <summary>On skeletons: no tone marks, no spaces, Arabic digits.</summary>
    private static readonly Regex Finished = new(
        ThaiText.Skeleton(@"(แล้วเสร็จ(ภายใน|ใน)?|ภายใน)(วันที่|เดือน|สิ้นเดือน)?") + @"(?<time>(\d{1,2})?[^\d()]{3,14}?25\d\d)(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromMinutes(1));

    public override string Code => "deadline_outside_year";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        if (report.FiscalYear is not { } number)
            yield break;
        var year = new FiscalYear(number);
        foreach (var row in report.Measures)
        {
            if (Outside(row, year) is { } day)
                yield return Shown(
                    document,
                    [row],
                    $"กำหนดเวลา {Words.ThaiDay(day)} อยู่นอกปีงบประมาณ {number}",
                    $"the deadline {Words.IsoDay(day)} lies outside FY{number} ({Words.IsoDay(year.Start)} to {Words.IsoDay(year.End)})");
        }
    }

    private static DateOnly? Outside(Measure row, FiscalYear year)
    {
        var days = new[] { row.DeadlineEnd, row.DeadlineStart }.Concat(Promised(row.Text)).Concat(Promised(row.Steps)).OfType<DateOnly>();
        foreach (var day in days)
        {
            if (!year.Contains(day))
                return day;
        }

        return null;
    }

    private static IEnumerable<DateOnly?> Promised(string? text) =>
        Finished.Matches(ThaiText.Skeleton(text ?? ""))
            .Select(match => DeadlineParser.Parse(match.Groups["time"].Value, null))
            .Where(deadline => deadline is { Kind: DeadlineKind.Date or DeadlineKind.Month })
            .Select(deadline => deadline!.End);
}
