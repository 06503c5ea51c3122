using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Tables.Drawing;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables;

/// <summary>
/// Draws what was found into pictures of the pages: rulings red, cells blue, header cells violet, text lines grey, a bar at
/// the left of every group of rows, and the number of each block in reading order (green).
/// </summary>
/// <param name="blobs">gives the document's bytes</param>
/// <param name="dpi">resolution of the pictures</param>
public sealed class TablePainter(BlobReader blobs, double dpi = 110)
{
    private double Scale => dpi / 72;

    /// <summary>The pages as PNG files, in order; pages of a document without geometry give none.</summary>
    public IEnumerable<(int Page, byte[] Png)> Paint(TabularDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Kind.HasPictures())
            yield break;
        using var pictures = PagePictures.Open(blobs(document.Source.Content), document.Kind);
        foreach (var page in document.Pages.Where(page => page.Failure is null))
        {
            using var drawn = pictures.Render(page.Number, dpi);
            using var picture = drawn.ToColour();
            Paint(picture, page, document.Tables, new GridFinder().Find(drawn, drawn.Dpi, scanned: page.Origin == Origin.Ocr, TextOf(page)).Rulings);
            yield return (page.Number, picture.EncodePng());
        }
    }

    /// <summary>Where text stands: a glyph a line.</summary>
    private static List<Glyph> TextOf(TabularPage page) =>
        [.. page.Blocks.SelectMany(block => block is PageTable table ? table.Cells.SelectMany(cell => cell.Lines) : [(TextLine)block]).Select(line => new Glyph('x', line.Box, 1, -1))];

    private void Paint(Pix picture, TabularPage page, IReadOnlyList<LogicalTable> tables, Rulings rulings)
    {
        foreach (var line in page.Blocks.OfType<TextLine>())
            picture.DrawRectangle(Pixels(line.Box), Palette.Line, 1);
        foreach (var cell in page.Blocks.OfType<PageTable>().SelectMany(table => table.Cells).OrderBy(cell => cell.Header))
            picture.DrawRectangle(Pixels(cell.Box.Inflate(-1.5)), cell.Header ? Palette.Header : Palette.Cell, 2);
        foreach (var line in rulings.Horizontal)
            picture.DrawLine(Pixel(line.Start), Pixel(line.At(line.Start)), Pixel(line.End), Pixel(line.At(line.End)), Palette.Ruling, 1);
        foreach (var line in rulings.Vertical)
            picture.DrawLine(Pixel(line.At(line.Start)), Pixel(line.Start), Pixel(line.At(line.End)), Pixel(line.End), Palette.Ruling, 1);
        foreach (var table in tables)
            PaintGroups(picture, page, table);
        PaintOrder(picture, page);
    }

    /// <summary>A row begins a new group where its first cell has text or it is a section; a merged or blank first cell goes on with the group.</summary>
    private void PaintGroups(Pix picture, TabularPage page, LogicalTable table)
    {
        var group = 0;
        foreach (var row in table.Rows)
        {
            group += row.Kind == RowKind.Section || row.Cells.Any(cell => cell.Column == 0 && cell.Text.Length > 0) ? 1 : 0;
            var places = row.Cells.Where(cell => cell.RowSpan == 1).SelectMany(cell => cell.Places).Where(place => place.Page == page.Number).ToList();
            foreach (var place in places.Count == 0 ? [] : new[] { Box.Around(places.Select(place => place.Box)) })
            {
                var bar = new PixelRect(Math.Max(1, Pixel(LeftOf(page, place)) - 9), Pixel(place.Top) + 1, 5, Math.Max(1, Pixel(place.Height) - 2));
                picture.DrawRectangle(bar, Palette.Groups[group % Palette.Groups.Count], 4);
            }
        }
    }

    private static double LeftOf(TabularPage page, Box row) =>
        page.Blocks.OfType<PageTable>().Where(table => table.Box.Intersect(row).Area > 0).Select(table => table.Box.Left).DefaultIfEmpty(row.Left).Min();

    private void PaintOrder(Pix picture, TabularPage page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var box = page.Blocks[i] is PageTable table ? table.Box : ((TextLine)page.Blocks[i]).Box;
            var digits = i + 1 < 10 ? 1 : i + 1 < 100 ? 2 : 3;
            SegmentDigits.Draw(picture, i + 1, Math.Max(1, Pixel(box.Left) - 14 - (digits * 9)), Math.Max(1, Pixel(box.Top)), 5, Palette.Order, 1);
        }
    }

    private PixelRect Pixels(Box box) => new(Pixel(box.Left), Pixel(box.Top), Math.Max(1, Pixel(box.Width)), Math.Max(1, Pixel(box.Height)));

    private int Pixel(double points) => (int)Math.Round(points * Scale);
}
