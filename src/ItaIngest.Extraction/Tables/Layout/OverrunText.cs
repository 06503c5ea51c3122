using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>
/// Text that runs over the ruling at its cell's side: letters that follow each other without a gap, with a ruling between
/// them, are one text and belong to one cell. To the one that the text begins at the left of; else to the one at whose right it
/// ends; else to the one that holds most of it.
/// </summary>
internal static class OverrunText
{
    private const double Tight = 0.08; // of the height, between letters of one word
    private const double Overlap = -0.12;
    private const double Padding = 8; // points

    /// <summary>Moves the letters of such texts to one cell.</summary>
    /// <param name="cells">for each glyph the cell it stands in, or −1; changed</param>
    public static void Gather(IReadOnlyList<Glyph> glyphs, TableGrid table, int[] cells)
    {
        var start = 0;
        for (var i = 1; i <= glyphs.Count; i++)
        {
            if (i < glyphs.Count && cells[i] >= 0 && cells[i - 1] >= 0 && (IsMark(glyphs[i]) || GoesOn(glyphs, i)))
                continue;
            if (i - start > 1 && cells.AsSpan(start, i - start).ContainsAnyExcept(cells[start]))
                Gather(glyphs, table, cells, start, i);
            start = i;
        }
    }

    private static void Gather(IReadOnlyList<Glyph> glyphs, TableGrid table, int[] cells, int start, int end)
    {
        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && (cells[to] == cells[to - 1] || Crosses(glyphs, table, cells, to)))
                to++;
            if (Choose(glyphs, table, cells, from, to) is var cell)
                cells.AsSpan(from, to - from).Fill(cell);
            from = to;
        }
    }

    private static int Choose(IReadOnlyList<Glyph> glyphs, TableGrid table, int[] cells, int from, int to)
    {
        int first = cells[from], last = cells[to - 1];
        var text = Box.Around(glyphs.Skip(from).Take(to - from).Select(glyph => glyph.Box));
        if (first == last || text.Left - table.Cells[first].Box.Left < Padding)
            return first;
        return table.Cells[last].Box.Right - text.Right is >= 0 and < Padding
            ? last
            : cells[from..to].GroupBy(cell => cell).MaxBy(group => group.Count())!.Key;
    }

    /// <summary>Whether the ruling between the cells of two letters of one text is a side of both.</summary>
    private static bool Crosses(IReadOnlyList<Glyph> glyphs, TableGrid table, int[] cells, int at)
    {
        if (IsMark(glyphs[at]))
            return false;
        var (left, right) = (table.Cells[cells[at - 1]], table.Cells[cells[at]]);
        return left.Row < right.Row + right.RowSpan && right.Row < left.Row + left.RowSpan && left.Column < right.Column;
    }

    private static bool GoesOn(IReadOnlyList<Glyph> glyphs, int at)
    {
        // readers put a space into every gap, that of two columns too
        if (glyphs[at].CodePoint <= ' ' || glyphs[at - 1].CodePoint <= ' ')
            return false;
        var (before, box) = (Before(glyphs, at), glyphs[at].Box);
        var height = Math.Max(before.Height, box.Height);
        return box.Left - before.Right is var gap && gap < Tight * height && gap > Overlap * height && Math.Abs(box.CenterY - before.CenterY) < height / 4;
    }

    /// <summary>The box of the last letter before, with its marks: some readers share a letter's width out among them.</summary>
    private static Box Before(IReadOnlyList<Glyph> glyphs, int at)
    {
        var before = at - 1;
        var right = glyphs[before].Box.Right;
        while (before > 0 && IsMark(glyphs[before]))
            right = Math.Max(right, glyphs[--before].Box.Right);
        return glyphs[before].Box with { Right = right };
    }

    private static bool IsMark(in Glyph glyph) => glyph.CodePoint <= char.MaxValue && ThaiText.IsCombining((char)glyph.CodePoint);
}
