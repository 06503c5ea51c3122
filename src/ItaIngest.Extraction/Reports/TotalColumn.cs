using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Finds the total in a table that has one column for it beside those of the instruments: "IIT | EIT | OIT | คะแนนรวม".</summary>
internal static class TotalColumn
{
    /// <param name="table">a table that tells no measures</param>
    /// <param name="total">the words of a header, or of a row's name, that stand for a total</param>
    /// <param name="assessmentYear">chooses among rows of several years</param>
    public static IEnumerable<StatedTotal> Read(LogicalTable table, Regex total, int? assessmentYear)
    {
        var header = table.HeaderRows.Count > 0 ? table.HeaderRows : [.. table.Rows.Where(row => row.Cells.All(cell => ScoreText.Parse(cell.Text) is null)).Take(1)];
        if (header.SelectMany(row => row.Cells).LastOrDefault(cell => total.IsMatch(ThaiText.Skeleton(cell.Text))) is not { } name)
            yield break;
        var figures = table.Rows.Except(header)
            .SelectMany(row => row.Cells.Where(cell => cell.Column == name.Column), (row, cell) => (Row: row, Cell: cell, Score: ScoreText.Parse(cell.Text)))
            .Where(figure => figure.Score is not null)
            .ToList();
        if (figures.Count > 1 && assessmentYear is { } year)
            figures = figures.FindAll(figure => figure.Row.Cells.Any(cell => cell != figure.Cell && ThaiText.Skeleton(cell.Text).Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        if (figures is [var only])
            yield return new StatedTotal(only.Score!.Value, $"{name.Text} {only.Cell.Text}", CellEvidence.Of(only.Row, only.Cell), null, null, Row: only.Row);
    }
}
