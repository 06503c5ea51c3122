using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>
/// Gives every glyph of a page to the table cell that its centre lies in, or to the page. A Thai mark goes with its base:
/// a tone mark of a cell's first line can reach over the ruling above it.
/// </summary>
internal sealed class CellGlyphs
{
    private readonly List<Glyph>[][] cells;

    private CellGlyphs(IReadOnlyList<TableGrid> tables)
    {
        cells = [.. tables.Select(table => table.Cells.Select(_ => new List<Glyph>()).ToArray())];
        Loose = [.. tables.Select(_ => 0)];
    }

    /// <summary>Glyphs outside all cells.</summary>
    public List<Glyph> Page { get; } = [];

    /// <summary>For each table, the glyphs within its outline that are in none of its cells; they are in <see cref="Page"/>.</summary>
    public int[] Loose { get; }

    public IReadOnlyList<Glyph> Of(int table, int cell) => cells[table][cell];

    public static CellGlyphs Share(GlyphList glyphs, IReadOnlyList<TableGrid> tables)
    {
        var shared = new CellGlyphs(tables);
        if (tables.Count == 0)
        {
            shared.Page.AddRange(glyphs);
            return shared;
        }
        var (table, cell) = Places(glyphs, tables);
        for (var t = 0; t < tables.Count; t++)
            OverrunText.Gather(glyphs, tables[t], cell[t]);
        for (var i = 0; i < glyphs.Count; i++)
            shared.TargetOf(table[i], table[i] < 0 ? -1 : cell[table[i]][i]).Add(glyphs[i]);
        return shared;
    }

    /// <summary>For each glyph its table, or −1, and within each table its cell.</summary>
    private static (int[] Table, int[][] Cell) Places(GlyphList glyphs, IReadOnlyList<TableGrid> tables)
    {
        var table = new int[glyphs.Count];
        int[][] places = [.. tables.Select(_ => Enumerable.Repeat(-1, glyphs.Count).ToArray())];
        var below = -1;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var mark = IsMark(glyph);
            var at = mark && below >= 0 && StandsOn(glyph.Box, glyphs[below].Box) ? below : i;
            table[i] = at == below ? table[below] : TableAt(glyph.Box, tables);
            if (table[i] >= 0)
                places[table[i]][i] = at == below ? places[table[i]][below] : CellAt(glyph.Box, tables[table[i]]);
            below = mark ? below : i;
        }
        return (table, places);
    }

    private static int TableAt(Box glyph, IReadOnlyList<TableGrid> tables)
    {
        for (var t = 0; t < tables.Count; t++)
        {
            if (tables[t].Box.Contains(glyph.CenterX, glyph.CenterY))
                return t;
        }
        return -1;
    }

    private static int CellAt(Box glyph, TableGrid table)
    {
        for (var c = 0; c < table.Cells.Count; c++)
        {
            if (table.Cells[c].Box.Contains(glyph.CenterX, glyph.CenterY))
                return c;
        }
        return -1;
    }

    private List<Glyph> TargetOf(int table, int cell)
    {
        if (table >= 0 && cell >= 0)
            return cells[table][cell];
        if (table >= 0)
            Loose[table]++;
        return Page;
    }

    private static bool IsMark(in Glyph glyph) => glyph.CodePoint <= char.MaxValue && ThaiText.IsCombining((char)glyph.CodePoint);

    private static bool StandsOn(Box mark, Box below)
    {
        var reach = Math.Max(below.Width, below.Height);
        return mark.CenterX > below.Left - (reach / 2) && mark.CenterX < below.Right + (reach / 2) && Math.Abs(mark.CenterY - below.CenterY) < 2 * reach;
    }
}
