using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>
/// Tells columns that no one ruled: the streak of a dirty scanner glass, the edge of a shadow or of the paper run down a
/// page of prose like a ruling, but cut its words. Text of two cells never stands so close.
/// </summary>
internal static class CutText
{
    private const double Touching = 0.3; // of a letter's width, between the letters on both sides
    private const int FewestRows = 3;
    private const double Most = 0.3; // share of the rows at the edge

    /// <summary>Whether an edge between two columns cuts the words of many rows.</summary>
    public static bool IsIn(TableGrid table, GlyphList glyphs)
    {
        if (table.RowCount > FewestRows) // rulings across stand as well: a grid
            return false;
        var letters = glyphs.Where(glyph => glyph.CodePoint > ' ' && glyph.Box.Width > 0 && table.Box.Contains(glyph.Box.CenterX, glyph.Box.CenterY)).ToList();
        return table.Cells.Any(cell => cell.Column + cell.ColumnSpan < table.ColumnCount
            && Cuts(cell.Box.Right, letters.FindAll(letter => letter.Box.CenterY > cell.Box.Top && letter.Box.CenterY < cell.Box.Bottom)));
    }

    private static bool Cuts(double x, List<Glyph> letters)
    {
        var rows = new List<(double Y, double Left, double Right, double Width)>();
        foreach (var (_, box, _, _) in letters)
        {
            var row = rows.FindIndex(row => Math.Abs(row.Y - box.CenterY) < box.Height / 2);
            if (row < 0)
            {
                rows.Add((box.CenterY, double.NegativeInfinity, double.PositiveInfinity, box.Width));
                row = rows.Count - 1;
            }
            rows[row] = Nearer(rows[row], box, x);
        }
        var both = rows.FindAll(row => double.IsFinite(row.Left) && double.IsFinite(row.Right));
        var cut = both.Count(row => row.Right - row.Left < Touching * row.Width);
        return cut >= FewestRows && cut >= Most * both.Count;
    }

    private static (double Y, double Left, double Right, double Width) Nearer((double Y, double Left, double Right, double Width) row, in Box box, double x) =>
        box.CenterX < x
            ? row with { Left = Math.Max(row.Left, box.Right), Width = Math.Max(row.Width, box.Width) }
            : row with { Right = Math.Min(row.Right, box.Left), Width = Math.Max(row.Width, box.Width) };
}
