using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Tells rows that head the rows below them instead of holding values of their own.</summary>
internal static class SectionRows
{
    private const int LongestHeading = 200;

    /// <summary>
    /// One text over all columns; or, where the document has no merged cells (text with TABs), a first cell that opens a
    /// topic or is bold, with nothing beside it.
    /// </summary>
    public static bool IsSection(JoinPart part, PartRow row)
    {
        if (row.Only is not { } only || only.Cell.Column != 0 || part.Table.ColumnCount < 2)
            return false;
        if (only.Cell.ColumnSpan == part.Table.ColumnCount)
            return true;
        if (part.Table.ColumnCount < 3 || only.Text.Length > LongestHeading || only.Cell.RowSpan > 1 || row.Cells.Count + only.Cell.ColumnSpan - 1 < part.Table.ColumnCount)
            return false;
        return only.Bold || OpensTopic(only);
    }

    /// <summary>A number in brackets, as the topics of a plan carry: (๑) … Bare numbers count rows.</summary>
    public static bool OpensTopic(PartCell cell) => cell.Text.StartsWith('(') && ItemMarker.TryRead(cell.Text, out var marker) && marker.Number.Length > 0;
}
