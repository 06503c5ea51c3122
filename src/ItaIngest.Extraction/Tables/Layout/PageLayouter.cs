using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables.Aligned;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>Makes lines and tables of a page whose glyphs and rulings are known.</summary>
internal static class PageLayouter
{
    /// <summary>A page with glyphs.</summary>
    /// <param name="page">upright</param>
    /// <param name="grid">what is ruled on it</param>
    /// <param name="before">the table that the page before ended with, or null</param>
    public static PageLayout Lay(RecognizedPage page, PageGrid grid, TableGrid? before = null)
    {
        var tables = grid.Tables;
        var glyphs = CellGlyphs.Share(page.Glyphs, tables);
        var real = tables.Where((table, t) => HoldsTable(table, t, glyphs) && !CutText.IsIn(table, page.Glyphs)).ToList();
        if (real.Count < tables.Count)
            return Lay(page, grid with { Tables = real }, before);
        if (AlignedTables.Add(grid, glyphs, before) is { } more)
            return Lay(page, more, before);
        var deskew = new Deskew(page.SkewDegrees, page.Width, page.Height);
        var placed = tables.Select((table, t) => new PlacedTable(Read(page, table, t, glyphs, deskew), table)).ToList();
        var outside = LineAssembler.Assemble(glyphs.Page, page.Fonts, BoundsOf(page));
        var lines = outside.Lines.Concat(TurnedText.Lines(outside.Rotated)).ToList();
        var blocks = ReadingOrder(lines, placed, deskew);
        var inCells = placed.Sum(table => table.Table.Cells.Sum(cell => cell.Lines.Count));
        var loose = lines.Count(line => tables.Any(table => table.Box.Contains(line.Box.CenterX, line.Box.CenterY)));
        var warnings = loose == 0 ? page.Warnings : [.. page.Warnings, $"{loose} lines within a table's outline are in none of its cells; they were kept as lines"];
        return new PageLayout(Tabular(page, blocks, new TableLineCounts(Body: inCells, OutsideCells: loose), warnings), placed, grid);
    }

    /// <summary>A page that came with its lines and tables.</summary>
    public static PageLayout Pass(RecognizedPage page)
    {
        var index = 0;
        var blocks = page.Blocks.Select(block => block is PageTable table ? table with { Page = page.Number, Index = index++ } : block).ToList();
        var tables = blocks.OfType<PageTable>().Select(table => new PlacedTable(table, null)).ToList();
        var lines = tables.Sum(table => table.Table.Cells.Sum(cell => cell.Lines.Count));
        return new PageLayout(Tabular(page, blocks, new TableLineCounts(Body: lines), page.Warnings), tables, PageGrid.Empty);
    }

    private static TabularPage Tabular(RecognizedPage page, IReadOnlyList<Block> blocks, TableLineCounts counts, IReadOnlyList<string> warnings) =>
        new(page.Number, page.Width, page.Height, page.Origin, page.Reason, blocks, counts, warnings, page.Failure, page.ChangedShare);

    /// <summary>A frame with text in one place, or the axes of a chart, is no table.</summary>
    private static bool HoldsTable(TableGrid table, int index, CellGlyphs glyphs)
    {
        var texts = Enumerable.Range(0, table.Cells.Count).Where(cell => glyphs.Of(index, cell).Any(glyph => glyph.CodePoint > ' ')).ToList();
        var filled = texts.Count;
        if (filled * 4 < table.Cells.Count && texts.Count(cell => table.Cells[cell].Row == 0) < 2 && table.RowCount > 2 && table.ColumnCount > 4)
            return false;
        return filled >= Math.Max(2, table.Cells.Count / 10) || (filled == 1 && table is { RowCount: 1, ColumnCount: > 2 });
    }

    private static PageTable Read(RecognizedPage page, TableGrid table, int index, CellGlyphs glyphs, Deskew deskew)
    {
        var cells = table.Cells.Select((cell, c) => Read(page, cell, glyphs.Of(index, c), deskew));
        return new PageTable(page.Number, index, deskew.ToPage(table.Box), table.RowCount, table.ColumnCount, 0, [.. cells], table.Method);
    }

    private static Cell Read(RecognizedPage page, GridCell cell, IReadOnlyList<Glyph> glyphs, Deskew deskew)
    {
        var lines = CellLines.Of(glyphs, page.Fonts, cell.Box, BoundsOf(page));
        var structure = cell.Closed >= 0.9 ? 1 : 0.75 + (0.25 * cell.Closed);
        return new Cell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, [.. lines.Select(line => OnPage(line, deskew))], deskew.ToPage(cell.Box))
        {
            Confidence = Math.Clamp(CellReview.Reading(lines) * structure, 0, 1),
            Structure = structure,
        };
    }

    private static Box BoundsOf(RecognizedPage page) => new(0, 0, page.Width, page.Height);

    private static TextLine OnPage(TextLine line, Deskew deskew) => deskew.Degrees == 0 ? line : line with { Box = deskew.ToPage(line.Box) };

    /// <summary>Lines in the order of the assembler; a table stands before the first line that lies below its top.</summary>
    private static List<Block> ReadingOrder(List<TextLine> lines, List<PlacedTable> tables, Deskew deskew)
    {
        var blocks = new List<Block>(lines.Count + tables.Count);
        var next = 0;
        foreach (var line in lines)
        {
            while (next < tables.Count && tables[next].Grid!.Box.Top < line.Box.CenterY)
                blocks.Add(tables[next++].Table);
            blocks.Add(OnPage(line, deskew));
        }
        while (next < tables.Count)
            blocks.Add(tables[next++].Table);
        return blocks;
    }
}
