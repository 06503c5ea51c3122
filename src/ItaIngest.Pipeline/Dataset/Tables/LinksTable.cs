using ItaIngest.Pipeline.Links;
using C = ItaIngest.Pipeline.Dataset.Columns<ItaIngest.Pipeline.Links.PlanLink>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>links.csv: plan and follow-up of the same agency and year, row by row.</summary>
internal static class LinksTable
{
    public static Table<PlanLink> Table { get; } = new(
        "links",
        "One line a planned measure and the row of the follow-up of the same agency and year that reports on it",
        [
            C.Text("document_id", "the plan", row => row.PlanId) with { Required = true },
            C.Text("other_document_id", "the follow-up", row => row.FollowUpId) with { Required = true },
            C.Text("measure_id", "row of the plan; empty for a row of the follow-up that the plan does not have", row => row.Planned?.MeasureId),
            C.Text("other_measure_id", "row of the follow-up; empty where it does not report on the measure", row => row.Reported?.MeasureId),
            C.Number("likeness", "0 to 1, of the two texts; that of the nearest row where none reports on the measure", row => row.Planned is null ? null : decimal.Round((decimal)row.Likeness, 3)) with { Minimum = 0, Maximum = 1 },
        ],
        _ => [])
    {
        ForeignKeys =
        [
            new ForeignKey("document_id", "documents", "document_id"), new ForeignKey("other_document_id", "documents", "document_id"),
            new ForeignKey("measure_id", "measures", "measure_id"), new ForeignKey("other_measure_id", "measures", "measure_id"),
        ],
    };
}
