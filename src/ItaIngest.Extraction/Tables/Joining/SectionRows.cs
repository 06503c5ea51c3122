using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Tells rows that head the rows below them instead of holding values of their own.</summary>
internal static class SectionRows
{
    private const int LongestHeading = 200;
    private const int ShortestHeading = 8;

    /// <summary>
    /// One text over all columns; or, where the document has no merged cells (text with TABs), the same text in each of
    /// them, or a cell with nothing beside it: in the first column one that opens a topic, is bold, or stands without a
    /// number among rows that are filled; beside a column of row numbers one of the seven topics.
    /// </summary>
    public static bool IsSection(JoinPart part, PartRow row)
    {
        if (part.Table.ColumnCount < 2)
            return false;
        if (row.Only is not { } only)
            return IsRepeated(part, row);
        if (only.Cell.ColumnSpan == part.Table.ColumnCount)
            return true;
        if (part.Table.ColumnCount < 3 || only.Text.Length > LongestHeading || only.Cell.RowSpan > 1 || row.Cells.Count + only.Cell.ColumnSpan - 1 < part.Table.ColumnCount)
            return false;
        return only.Cell.Column switch
        {
            0 => only.Bold || OpensTopic(only) || StandsOut(part, row, only),
            1 => NumbersRows(part) && Topics.Find(only.Text) is not null,
            _ => false,
        };
    }

    /// <summary>A merged cell whose text a converter has written into every column that it covers.</summary>
    public static bool IsRepeated(JoinPart part, PartRow row) =>
        part.Table.ColumnCount > 2
        && row.Cells.Count == part.Table.ColumnCount
        && row.Cells[0].Text.Length >= ShortestHeading
        && row.Cells.All(cell => cell.Skeleton == row.Cells[0].Skeleton);

    /// <summary>Whether the first column holds nothing but row numbers, its header apart.</summary>
    private static bool NumbersRows(JoinPart part)
    {
        var texts = part.Rows.Skip(part.HeaderRowCount).Select(row => row.At(0)).OfType<PartCell>().Where(cell => !cell.IsBlank).ToList();
        return texts.Count > 0 && texts.TrueForAll(cell => cell.Text.Length < ShortestHeading && MergedCells.IsNumbered(cell.Text));
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
