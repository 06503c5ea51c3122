using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Every row has the same deadline: nobody planned when what is done.</summary>
internal sealed class OneDeadlineForAll : FindingRule
{
    /// <summary>With fewer rows one deadline for all says nothing.</summary>
    private const int FewestRows = 3;

    public override string Code => "one_deadline_for_all";

    public override Severity Severity => Severity.Notice;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures;
        if (rows.Count < FewestRows || rows.Any(row => row.Deadline is null) || rows.Select(KeyOf).Distinct().Count() != 1)
            yield break;
        var deadline = Words.Quote(rows[0].Deadline!);
        yield return Shown(document, rows, $"ทุกมาตรการ ({rows.Count} รายการ) มีระยะเวลาดำเนินการเดียวกัน: {deadline}", $"all {rows.Count} measures have one deadline: {deadline}");
    }

    /// <summary>Dates where there are any, so that two ways of writing one time are one.</summary>
    private static (string? Kind, DateOnly? Start, DateOnly? End, string? Recurrence, string? Words) KeyOf(Measure row) =>
        (row.DeadlineKind, row.DeadlineStart, row.DeadlineEnd, row.Recurrence, row.DeadlineStart is null ? ThaiText.Skeleton(row.Deadline!) : null);
}
