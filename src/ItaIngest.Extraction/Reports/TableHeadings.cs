using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Finds the topic that stands right above a table: one table a topic is a common layout.</summary>
internal static class TableHeadings
{
    /// <summary>The topic, or a counted part ("ส่วนที่ ๑ …") where tables with the same header stand under others of its kind.</summary>
    public static Heading? Above(TabularDocument document, LogicalTable table) =>
        LineAbove(document, table) is { } line && (TopicHeadings.Is(line.Text) || IsOneOfParts(document, table, line))
            ? new Heading(line.Text.Trim(), [new Place(table.Parts[0].Page, line.Box)])
            : null;

    private static TextLine? LineAbove(TabularDocument document, LogicalTable table)
    {
        var part = table.Parts[0];
        var page = document.Pages.FirstOrDefault(p => p.Number == part.Page);
        return page?.Blocks.TakeWhile(block => block is not PageTable found || found.Index != part.Index).LastOrDefault() as TextLine;
    }

    private static bool IsOneOfParts(TabularDocument document, LogicalTable table, TextLine line) =>
        TopicHeadings.PartOf(line.Text) is { } word
        && HeaderOf(table) is { Length: > 0 } header
        && document.Tables.Any(other => other != table && HeaderOf(other) == header
            && LineAbove(document, other) is { } above && TopicHeadings.PartOf(above.Text) == word && above.Text != line.Text);

    private static string HeaderOf(LogicalTable table) => ThaiText.Skeleton(string.Concat(table.HeaderRows.SelectMany(row => row.Cells).Select(cell => cell.Text)));
}
