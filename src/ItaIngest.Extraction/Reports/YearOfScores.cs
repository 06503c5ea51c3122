using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tells the year of the assessment from tables that have the scores of several years side by side: where those of the year
/// that was read do not make the stated total and those of a year beside it do, it is that one.
/// </summary>
internal static class YearOfScores
{
    private static readonly int[] Beside = [1, -1];

    /// <param name="document">the document</param>
    /// <param name="text">its running text</param>
    /// <param name="measures">its tables of measures</param>
    /// <param name="head">what was read of the total and the year</param>
    /// <param name="statements">gets what was changed</param>
    public static int? Settle(TabularDocument document, ReportText text, IReadOnlyList<MeasureTable> measures, ReportHead head, StatementList statements)
    {
        if (head is not { AssessmentYear: { } year, Overall.Score: { } total } || MakesTotal(year))
            return head.AssessmentYear;
        if (Beside.Select(years => year + years).Where(MakesTotal).ToList() is not [var other])
            return year;
        statements.Warn(string.Create(CultureInfo.InvariantCulture, $"the scores of {other} make the total, those of {year} do not: taken for the year of the assessment"));
        statements.Change(StatedFields.AssessmentYear, other.ToString(CultureInfo.InvariantCulture), ReviewReasons.ChosenBySum);
        return other;

        bool MakesTotal(int candidate) => Scores.AddUpExactly(total, IndicatorReader.Read(document, text, measures, candidate, new StatementList([]))
            .Where(indicator => indicator.Score is not null).ToDictionary(indicator => indicator.Number, indicator => indicator.Score!.Value));
    }
}
