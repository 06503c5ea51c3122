using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Finds the topic that stands right above a table: one table a topic is a common layout.</summary>
internal static class TableHeadings
{
    /// <summary>
    /// The topic, or one of the parts ("ส่วนที่ ๑ …", "๒. แบบวัด…", "ด้านการใช้งบประมาณ") where tables with the same header stand
    /// under others of its kind. A heading that the page break parted from its table is at the foot of the page before.
    /// </summary>
    public static Heading? Above(TabularDocument document, LogicalTable table) =>
        LineAbove(document, table) is { } line && (TopicHeadings.Is(line.Text) || IsOneOfParts(document, table, line)) ? line : null;

    /// <summary>The line above, with the one above that where it goes on with it.</summary>
    public static Heading? LineAbove(TabularDocument document, LogicalTable table)
    {
        var part = table.Parts[0];
        var above = document.Pages.Where(page => page.Number >= part.Page - 1 && page.Number <= part.Page)
            .OrderByDescending(page => page.Number)
            .SelectMany(page => BlocksAbove(page, part))
            .Where(found => found.Block is not TextLine line || !Paragraphs.IsPageNumber(line.Text))
            .Take(2).ToList();
        if (above.Count == 0 || above[0].Block is not TextLine last)
            return null;
        return above.Count > 1 && above[1].Block is TextLine first && above[1].Page == above[0].Page && TopicHeadings.OpensPart(first.Text) && !TopicHeadings.OpensPart(last.Text) && GoesOn(first, last)
            ? new Heading(ThaiText.JoinLines([first.Text, last.Text]).Trim(), [new Place(above[0].Page, Box.Around([first.Box, last.Box]))])
            : new Heading(last.Text.Trim(), [new Place(above[0].Page, last.Box)]);
    }

    private static IEnumerable<(Block Block, int Page)> BlocksAbove(TabularPage page, TablePart part) =>
        page.Blocks.TakeWhile(block => page.Number < part.Page || block is not PageTable found || found.Index != part.Index).Reverse().Select(block => (block, page.Number));

    /// <summary>A heading's first line is full; the second begins where it does or further in.</summary>
    private static bool GoesOn(TextLine first, TextLine second) =>
        !first.EndsParagraph && !first.Box.IsNone && !second.Box.IsNone && second.Box.Right <= first.Box.Right && second.Box.Top - first.Box.Bottom < first.Box.Height;

    private static bool IsOneOfParts(TabularDocument document, LogicalTable table, Heading line) =>
        TopicHeadings.PartOf(line.Text) is { } kind
        && HeaderOf(table) is { Length: > 0 } header
        && document.Tables.Any(other => other != table && HeaderOf(other) == header
            && LineAbove(document, other) is { } above && TopicHeadings.PartOf(above.Text) == kind && above.Text != line.Text);

    private static string HeaderOf(LogicalTable table) => ThaiText.Skeleton(string.Concat(table.HeaderRows.SelectMany(row => row.Cells).Select(cell => cell.Text)));
}
