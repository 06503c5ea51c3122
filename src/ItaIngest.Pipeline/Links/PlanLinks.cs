using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Links;

/// <summary>
/// Links plan and follow-up of the same agency and fiscal year, row by row. Documents are taken in one by one; of each a
/// few kilobytes of text stay in memory.
/// </summary>
internal sealed class PlanLinks
{
    private readonly List<ReportRows> _reports = [];
    private Dictionary<string, List<PlanLink>> _byPlan = [];
    private Dictionary<string, string> _files = [];

    public void Add(DocumentResult document)
    {
        if (ReportRows.Of(document) is { } report)
            _reports.Add(report);
    }

    /// <summary>Pairs all that was taken in; to be called once, before <see cref="Of"/>.</summary>
    public void Pair()
    {
        _byPlan = _reports.GroupBy(report => report.Key, StringComparer.Ordinal).SelectMany(Pairs)
            .GroupBy(link => link.PlanId, StringComparer.Ordinal)
            .ToDictionary(links => links.Key, links => links.ToList(), StringComparer.Ordinal);
        _files = _reports.Where(report => report.Kind == ReportKind.FollowUp).ToDictionary(report => report.DocumentId, report => report.FileName, StringComparer.Ordinal);
        _reports.Clear();
    }

    /// <summary>The file of a follow-up, for messages.</summary>
    public string FileNameOf(string followUpId) => _files[followUpId];

    /// <summary>The links of a plan, follow-up after follow-up; none for other documents.</summary>
    public IReadOnlyList<PlanLink> Of(DocumentResult plan) => _byPlan.GetValueOrDefault(plan.Source.Id) ?? [];

    private static IEnumerable<PlanLink> Pairs(IGrouping<string, ReportRows> year) =>
        from plan in year
        where plan.Kind == ReportKind.Plan
        from followUp in year
        where followUp.Kind == ReportKind.FollowUp && plan.Rows.Count + followUp.Rows.Count > 0
        from link in new RowPairs(plan, followUp).Links()
        select link;
}
