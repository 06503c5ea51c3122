namespace ItaIngest.Pipeline.Links;

/// <summary>
/// Pairs the rows of a plan with those of a follow-up by their texts. A measure counts as reported on when a row has most
/// of its letters in a row, whatever it says besides; several measures may be told in one row. Generous on purpose: what
/// is said to be missing shall really be missing.
/// </summary>
internal sealed class RowPairs(ReportRows plan, ReportRows followUp)
{
    /// <summary>From this share of its letter triples on, a measure is told by a row; other measures of one agency stay below a third.</summary>
    private const double Told = 0.45;

    /// <summary>A row that says less than this part of a measure may be one of its steps, and says nothing by being in it.</summary>
    private const int ShortestPart = 3;

    private readonly record struct Row(RowPrint Print, LetterTriples Subject, LetterTriples Whole);

    private readonly List<Row> _planned = [.. plan.Rows.Select(row => new Row(row, row.Subject, row.Whole))];
    private readonly List<Row> _reported = [.. followUp.Rows.Select(row => new Row(row, row.Subject, row.Whole))];

    /// <summary>A link for each planned measure in order, then one for each row of the follow-up that no plan has.</summary>
    public IReadOnlyList<PlanLink> Links()
    {
        var links = _planned.ConvertAll(LinkOf);
        var told = links.Select(link => link.Reported?.MeasureId).ToHashSet(StringComparer.Ordinal);
        links.AddRange(_reported.Where(row => !told.Contains(row.Print.MeasureId) && !IsPlanned(row))
            .Select(row => new PlanLink(plan.DocumentId, followUp.DocumentId, null, row.Print, 0)));
        return links;
    }

    private PlanLink LinkOf(Row planned)
    {
        if (_reported.Count == 0)
            return new PlanLink(plan.DocumentId, followUp.DocumentId, planned.Print, null, 0);
        var (nearest, likeness) = _reported.Select(row => (row.Print, Likeness: LikenessOf(planned, row))).MaxBy(pair => pair.Likeness);
        return new PlanLink(plan.DocumentId, followUp.DocumentId, planned.Print, likeness >= Told ? nearest : null, likeness) { Nearest = nearest };
    }

    private static double LikenessOf(Row planned, Row row)
    {
        var part = row.Subject.Count >= planned.Subject.Count / ShortestPart ? row.Subject.ShareIn(planned.Whole) : 0;
        return Math.Max(part, Math.Max(planned.Subject.ShareIn(row.Whole), planned.Whole.Likeness(row.Whole)));
    }

    private bool IsPlanned(Row row) => _planned.Exists(planned => row.Subject.ShareIn(planned.Whole) >= Told);
}
