using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Where the fiscal year of a report is itself in doubt, so is every deadline that was dated by it (ไตรมาสที่ ๒): such rows
/// get a review reason. In other reports a deadline without a year is nothing to look at.
/// </summary>
internal static class AssumedYears
{
    public static IReadOnlyList<Measure> Mark(IReadOnlyList<Measure> measures, int? fiscalYear, StatementList statements)
    {
        var stated = statements.All.FirstOrDefault(statement => statement.Field == StatedFields.FiscalYear && statement.IsChosen);
        if (fiscalYear is not { } number || stated is null || !stated.Evidence.NeedsReview)
            return measures;
        var year = new FiscalYear(number);
        return [.. measures.Select(measure => DeadlineParser.Parse(measure.Deadline, year) is { YearAssumed: true }
            ? measure with { Evidence = StatementList.With(measure.Evidence, [ReviewReasons.YearAssumed]) }
            : measure)];
    }
}
