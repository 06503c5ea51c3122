using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tells the rows that only head the rows below them. Text without spans has them as a first cell alone in its row.
/// </summary>
internal static class SectionRows
{
    /// <summary>Letters that a number may have: (ก), ข้อ ๑.</summary>
    private const int LongestNumber = 6;

    /// <summary>The heading that the row is, or null for a row with content of its own.</summary>
    public static Heading? TextOf(LogicalRow row, LogicalRow? next, MeasureTable table)
    {
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        if (row.Kind == RowKind.Section && filled.Count > 1)
            filled.RemoveAll(cell => cell != filled[0] && ThaiText.Skeleton(cell.Text) == ThaiText.Skeleton(filled[0].Text));
        if (filled.Count != 1)
            return null;
        var isHeading = row.Kind == RowKind.Section || IsLoneFirstCell(row, filled[0], next, table);
        return isHeading ? new Heading(filled[0].Text.Trim(), filled[0].Places) : null;
    }

    private static bool IsLoneFirstCell(LogicalRow row, LogicalCell cell, LogicalRow? next, MeasureTable table)
    {
        if (cell.ColumnSpan >= table.Columns.Count && table.Columns.Count > 1)
            return true;
        if (cell.Column != 0 || table.Columns.Count < 3 || !IsBlankBeside(row, cell, table.Columns.Count))
            return false;
        return table.Columns[0].Role switch
        {
            MeasureColumn.Number => cell.Text.Count(ThaiText.IsLetter) > LongestNumber,
            Fields.Measure or Fields.Steps => next is not null && HeadsNext(cell, next),
            _ => false,
        };
    }

    private static bool IsBlankBeside(LogicalRow row, LogicalCell cell, int columnCount) =>
        row.Cells.Count + cell.ColumnSpan - 1 == columnCount && row.Cells.All(other => other == cell || other.Text.AsSpan().Trim().IsEmpty);

    /// <summary>
    /// A numbered or bold text over a row that does not count on from it: "๑. ด้าน…" over "๑.๑ …" or over no number at all.
    /// </summary>
    private static bool HeadsNext(LogicalCell cell, LogicalRow next)
    {
        if (next.Cells.FirstOrDefault(other => other.Column == 0) is not { } below || FieldSlot.IsBlank(below.Text))
            return false;
        if (!ItemMarker.TryRead(cell.Text, out var own))
            return cell.Bold && !below.Bold;
        return !ItemMarker.TryRead(below.Text, out var following)
            || following.Number.StartsWith(own.Number + ".", StringComparison.Ordinal)
            || (following.Number == "1" && own.Number != "1");
    }
}
