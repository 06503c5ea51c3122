using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>Finds the topic that stands right above a table: one table a topic is a common layout.</summary>
internal static class TableHeadings
{
    public static Heading? Above(TabularDocument document, LogicalTable table)
    {
        var part = table.Parts[0];
        var page = document.Pages.FirstOrDefault(p => p.Number == part.Page);
        var line = page?.Blocks.TakeWhile(block => block is not PageTable found || found.Index != part.Index).LastOrDefault() as TextLine;
        return line is not null && TopicHeadings.Is(line.Text) ? new Heading(line.Text.Trim(), [new Place(part.Page, line.Box)]) : null;
    }
}
