namespace ItaIngest.Pipeline.Links;

/// <summary>A planned measure and the row that reports on it.</summary>
/// <param name="PlanId">document of the plan</param>
/// <param name="FollowUpId">document of the follow-up</param>
/// <param name="Planned">row of the plan; null for a row of the follow-up that no plan has</param>
/// <param name="Reported">row of the follow-up; null for a measure that it does not report on</param>
/// <param name="Likeness">0 to 1, of the two texts; of the nearest row where none reports on it</param>
internal sealed record PlanLink(string PlanId, string FollowUpId, RowPrint? Planned, RowPrint? Reported, double Likeness)
{
    /// <summary>The row of the follow-up that comes nearest to a measure not reported on.</summary>
    public RowPrint? Nearest { get; init; }
}
