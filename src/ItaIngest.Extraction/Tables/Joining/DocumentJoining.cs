using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Layout;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Makes the document of its pages: tables joined, and told in each part which rows are its header.</summary>
internal static class DocumentJoining
{
    public static TabularDocument Join(RecognizedDocument document, IReadOnlyList<PageLayout> layouts)
    {
        var furniture = PageFurniture.Of([.. layouts.Select(layout => layout.Page)]);
        var parts = new List<JoinPart>();
        var fresh = false;
        var signature = new SignatureBlock();
        foreach (var layout in layouts)
        {
            foreach (var block in layout.Page.Blocks)
            {
                if (block is PageTable table)
                {
                    parts.Add(Part(table, layout, ref fresh));
                    signature.End();
                }
                else if (block is TextLine line && !signature.Takes(line) && !furniture.Contains(line))
                {
                    fresh = true;
                }
            }
        }
        var joined = TableJoiner.Join(parts);
        var known = parts.ToDictionary(part => part.Place);
        var pages = layouts.Select(layout => Counted(WithHeaders(layout.Page, known), known));
        return new TabularDocument(document.Source, document.Kind, [.. pages], joined.Tables, [.. document.Warnings, .. joined.Notes]);
    }

    private static JoinPart Part(PageTable table, PageLayout layout, ref bool fresh)
    {
        var grid = layout.Tables[table.Index].Grid;
        var edges = grid?.Columns.Select(x => x - grid.Columns[0]).ToList();
        var part = new JoinPart(table, layout.Page.Origin, edges, grid?.OpenBottom ?? false, grid?.OpenColumns) { StartsAfresh = fresh };
        fresh = false;
        return part;
    }

    private static TabularPage WithHeaders(TabularPage page, Dictionary<TablePart, JoinPart> known)
    {
        if (!page.Blocks.Any(block => block is PageTable))
            return page;
        return page with { Blocks = [.. page.Blocks.Select(block => block is PageTable table ? WithHeader(table, known[new TablePart(table.Page, table.Index)].HeaderRowCount) : block)] };
    }

    /// <summary>Which lines are in header rows and which go on from the page before is known only now.</summary>
    private static TabularPage Counted(TabularPage page, Dictionary<TablePart, JoinPart> known)
    {
        var counts = TableNotes.Count(page.Blocks) with { OutsideCells = page.Lines.OutsideCells };
        foreach (var table in page.Blocks.OfType<PageTable>())
        {
            var continued = known[new TablePart(table.Page, table.Index)].ContinuedRow;
            foreach (var cell in table.Cells)
                counts += cell.Header ? new TableLineCounts(Header: cell.Lines.Count)
                    : cell.Row == continued ? new TableLineCounts(Continuation: cell.Lines.Count)
                    : new TableLineCounts(Body: cell.Lines.Count);
        }
        return page with { Lines = counts };
    }

    private static PageTable WithHeader(PageTable table, int rows) => table with
    {
        HeaderRowCount = rows,
        Cells = [.. table.Cells.Select(cell => cell with { Header = cell.Row < rows })],
    };
}
