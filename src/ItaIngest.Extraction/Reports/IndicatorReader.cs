using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads the scores of the ten indicators from score tables, from the issues of measures and from prose. A score stated
/// twice is one row, with the surer evidence; two different ones are said so.
/// </summary>
internal static class IndicatorReader
{
    public static IReadOnlyList<IndicatorScore> Read(
        TabularDocument document, ReportText text, IReadOnlyList<MeasureTable> measures, int? assessmentYear, StatementList statements)
    {
        var found = InText(text).Concat(document.Tables.SelectMany(table => InTable(document, table, measures, assessmentYear)));
        return [.. found.OrderBy(score => score.Evidence.Page).ThenBy(score => score.Block)
            .GroupBy(score => score.Indicator.Number)
            .Select(scores => Merge([.. scores], statements))];
    }

    private static IEnumerable<FoundScore> InText(ReportText text) =>
        from i in Enumerable.Range(0, text.Passages.Count)
        let passage = text.Passages[i]
        let isListed = ScoreBeforeName.IsListed(text.Passages, i)
        from stated in StatedScores.In(passage.Text, isListed ? "" : CarriedScore.Below(text.Passages, i), isListed)
        select new FoundScore(stated.Indicator, stated.Score, stated.Raw, ReportText.EvidenceOf(passage), passage.Block);

    /// <summary>A table of measures states scores in what its rows stand under; elsewhere it has figures of all sorts.</summary>
    private static IEnumerable<FoundScore> InTable(TabularDocument document, LogicalTable table, IReadOnlyList<MeasureTable> measures, int? assessmentYear)
    {
        var measureTable = measures.FirstOrDefault(candidate => candidate.Rows.Intersect(table.Rows).Any());
        if (measureTable is not null)
            return new ScoreRows(table, BlockOf(document, table), measureTable.Columns.Where(IsAboutScores).Select(column => column.Column), assessmentYear).Read();
        var turned = TurnedTable.Of(table);
        return new ScoreRows(turned, BlockOf(document, table), Enumerable.Range(0, turned.ColumnCount), assessmentYear).Read();
    }

    private static bool IsAboutScores(MeasureColumn column) =>
        column.Role is Fields.Issue or Fields.Section or MeasureColumn.Indicator || (column.Role is null && ScoreColumn.IsNamed(column.Header));

    private static int BlockOf(TabularDocument document, LogicalTable table)
    {
        var part = table.Parts[0];
        var blocks = document.Pages.FirstOrDefault(page => page.Number == part.Page)?.Blocks ?? [];
        return blocks.TakeWhile(block => block is not PageTable found || found.Index != part.Index).Count();
    }

    private static IndicatorScore Merge(IReadOnlyList<FoundScore> scores, StatementList statements)
    {
        var best = scores.MaxBy(score => score.Evidence.Confidence)!;
        var indicator = best.Indicator;
        var others = scores.Select(score => score.Score).Distinct().Where(score => score != best.Score).ToList();
        if (others.Count == 0)
            return new IndicatorScore(indicator.Instrument, indicator.Number, indicator.Name, best.Score, best.Raw, best.Evidence);
        statements.Warn(string.Create(CultureInfo.InvariantCulture, $"indicator {indicator.Number}: score {best.Score} kept, also stated as {string.Join(", ", others)}"));
        statements.Choose(StatedFields.Indicator(indicator.Number), OverallScoreReader.Written(best.Score), best.Raw, best.Evidence, ReviewReasons.ScoresDisagree);
        foreach (var other in scores.Where(score => score.Score != best.Score))
            statements.Other(StatedFields.Indicator(indicator.Number), OverallScoreReader.Written(other.Score), other.Raw, other.Evidence);
        var evidence = best.Evidence with { ReviewReasons = [.. best.Evidence.ReviewReasons, ReviewReasons.ScoresDisagree] };
        return new IndicatorScore(indicator.Instrument, indicator.Number, indicator.Name, best.Score, best.Raw, evidence);
    }
}
