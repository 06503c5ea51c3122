using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Dataset.Tables;
using ItaIngest.Pipeline.Links;

namespace ItaIngest.Pipeline.Findings;

/// <summary>
/// Measures of a plan that no follow-up of the same agency and year reports on. Silent where a follow-up's rows could not be
/// read; a notice where none of the measures is found, since then the two may not belong together.
/// </summary>
internal static class PlannedNotReported
{
    public const string Code = "planned_not_reported";

    private const int MostQuoted = 3;

    /// <summary>The finding about a plan, shown by its rows and the nearest ones of the follow-up; none for other documents.</summary>
    public static IEnumerable<Finding> Find(DocumentResult plan, PlanLinks links)
    {
        var planned = links.Of(plan).Where(link => link.Planned is not null).GroupBy(link => link.Planned!.MeasureId, StringComparer.Ordinal).ToList();
        var missing = planned.Where(link => link.All(one => one is { Reported: null, Nearest: not null }))
            .Select(link => link.MaxBy(one => one.Likeness)!).ToList();
        if (missing.Count == 0)
            yield break;
        var ids = missing.Select(link => link.Planned!.MeasureId).ToHashSet(StringComparer.Ordinal);
        var rows = plan.Report!.Measures.Where(row => ids.Contains(MeasuresTable.Id(plan, row))).ToList();
        var file = links.FileNameOf(missing[0].FollowUpId);
        yield return new Finding(
            Code,
            missing.Count < planned.Count ? Severity.Warning : Severity.Notice,
            plan.Source.Id,
            [.. ids, .. missing.Select(link => link.Nearest!.MeasureId).Distinct(StringComparer.Ordinal)],
            $"มาตรการตามแผน {missing.Count} จาก {planned.Count} รายการ ไม่พบในรายงานผลการดำเนินการ ({file}): {Quotes(rows)}",
            $"{missing.Count} of {planned.Count} planned measures are not in the follow-up ({file}): {Quotes(rows)}",
            FindingRule.EvidenceOf(rows))
        {
            OtherDocumentId = missing[0].FollowUpId,
        };
    }

    private static string Quotes(List<Measure> rows) =>
        string.Join("; ", rows.Take(MostQuoted).Select(row => Words.Quote(row.Text ?? row.Steps ?? row.Action ?? row.Issue ?? "", 60))) + (rows.Count > MostQuoted ? "; …" : "");
}
