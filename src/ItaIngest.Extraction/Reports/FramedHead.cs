using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// What a report says of itself in a frame or a table of keys and values ("ชื่อหน่วยงาน | …") before its measures: the table
/// finder takes it for a table, and no line of the text says it.
/// </summary>
internal static class FramedHead
{
    /// <summary>A longer table is one of content.</summary>
    private const int LongestTable = 800, MostRows = 15;

    /// <summary>The text with the rows of such tables before it, a paragraph a row; null where there are none.</summary>
    public static ReportText? Of(TabularDocument document, ReportText text, IReadOnlyList<MeasureTable> measures)
    {
        var first = measures.Count == 0 ? int.MaxValue : measures[0].Table.Index;
        var rows = document.Tables.Where(table => table.Index < first && IsShort(table)).SelectMany(table => table.HeaderRows.Concat(table.Rows), PassageOf).Where(passage => passage.Text.Length > 0).ToList();
        return rows.Count == 0 ? null : text.After(rows);
    }

    private static bool IsShort(LogicalTable table) =>
        table.HeaderRows.Count + table.Rows.Count <= MostRows && table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).Sum(cell => cell.Text.Length) <= LongestTable;

    private static Passage PassageOf(LogicalTable table, LogicalRow row)
    {
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        if (filled.Count == 0)
            return new Passage("", row.Start.Page, Box.None, Origin.ProvidedText, 1, 0, false);
        var evidence = CellEvidence.Of(row, filled);
        var text = string.Join(' ', filled.Select(cell => cell.Text.Trim()));
        return new Passage(text, evidence.Page ?? row.Start.Page, evidence.Box, evidence.Origin, evidence.Confidence, 0, text.Length <= Paragraphs.TitleLength);
    }
}
