using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// A score table that lies on its side, the indicators in one row and their scores below them, turned so that every
/// indicator has a row. In a row named ตัวชี้วัด a number alone names its indicator.
/// </summary>
internal static class TurnedTable
{
    private const int FewestIndicators = 3;
    private const int LongestName = 120;

    /// <summary>The table turned, or itself where its indicators have no row in common.</summary>
    public static LogicalTable Of(LogicalTable table)
    {
        var rows = table.HeaderRows.Concat(table.Rows).ToList();
        var names = rows.FindIndex(row => NamedIn(row) >= FewestIndicators);
        if (names < 0 || names == rows.Count - 1)
            return table;
        rows[names] = WithNames(rows[names]);
        var columns = Enumerable.Range(0, table.ColumnCount).Select(column => Turn(table, rows, column)).ToList();
        var hasHeader = rows[names].Cells.FirstOrDefault(cell => cell.Column == 0) is not { } first || Indicators.Find(first.Text) is not [{ Score: null }];
        return hasHeader
            ? table with { ColumnCount = rows.Count, HeaderRows = [columns[0] with { Kind = RowKind.Header }], Rows = columns[1..] }
            : table with { ColumnCount = rows.Count, HeaderRows = [], Rows = columns };
    }

    /// <summary>How many indicators have a cell of their own in the row.</summary>
    private static int NamedIn(LogicalRow row) => WithNames(row).Cells.Skip(1)
        .Where(cell => cell.Text.Length < LongestName)
        .Select(cell => Indicators.Find(cell.Text))
        .Where(found => found is [{ Score: null }])
        .Select(found => found[0].Indicator)
        .Distinct().Count();

    private static LogicalRow WithNames(LogicalRow row)
    {
        if (row.Cells.Count == 0 || !ThaiText.Skeleton(row.Cells[0].Text).Contains(ThaiText.Skeleton("ตัวชี้วัด"), StringComparison.Ordinal))
            return row;
        return row with { Cells = [row.Cells[0], .. row.Cells.Skip(1).Select(cell => IsNumber(cell.Text) ? cell with { Text = $"ตัวชี้วัดที่ {cell.Text}" } : cell)] };
    }

    private static bool IsNumber(string text) => ThaiDigits.TryParseInteger(text.Trim(), out var number) && Indicators.ByNumber(number) is not null;

    private static LogicalRow Turn(LogicalTable table, List<LogicalRow> rows, int column) => new(
        RowKind.Body,
        table.Parts[0],
        column,
        [.. rows.SelectMany((row, i) => row.Cells.Where(cell => cell.Column == column).Select(cell => cell with { Column = i, ColumnSpan = cell.RowSpan, RowSpan = cell.ColumnSpan }))]);
}
