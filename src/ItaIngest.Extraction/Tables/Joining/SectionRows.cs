using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Tells rows that head the rows below them instead of holding values of their own.</summary>
internal static class SectionRows
{
    private const int LongestHeading = 200;
    private const int ShortestHeading = 8;

    /// <summary>
    /// One text over all columns; or, where the document has no merged cells (text with TABs), a first cell with nothing
    /// beside it that opens a topic, is bold, or stands without a number among rows that are filled.
    /// </summary>
    public static bool IsSection(JoinPart part, PartRow row)
    {
        if (row.Only is not { } only || only.Cell.Column != 0 || part.Table.ColumnCount < 2)
            return false;
        if (only.Cell.ColumnSpan == part.Table.ColumnCount)
            return true;
        if (part.Table.ColumnCount < 3 || only.Text.Length > LongestHeading || only.Cell.RowSpan > 1 || row.Cells.Count + only.Cell.ColumnSpan - 1 < part.Table.ColumnCount)
            return false;
        return only.Bold || OpensTopic(only) || StandsOut(part, row, only);
    }

    /// <summary>Words without a number, rows below it, and these mostly filled.</summary>
    private static bool StandsOut(JoinPart part, PartRow row, PartCell only)
    {
        if (MergedCells.IsNumbered(only.Text) || only.Text.Length < ShortestHeading || row.Index == 0 || row.Index == part.Rows.Count - 1)
            return false;
        var full = part.Rows.Count(other => other.Filled.Count() * 2 > part.Table.ColumnCount);
        return full * 2 > part.Rows.Count && !part.Rows[row.Index + 1].FirstIsBlank;
    }

    /// <summary>A number in brackets, as the topics of a plan carry: (๑) … Bare numbers count rows.</summary>
    public static bool OpensTopic(PartCell cell) => cell.Text.StartsWith('(') && ItemMarker.TryRead(cell.Text, out var marker) && marker.Number.Length > 0;
}
