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
        List<Glyph>? baseTarget = null;
        var baseBox = Box.None;
        foreach (var glyph in glyphs)
        {
            if (baseTarget is not null && IsMark(glyph) && StandsOn(glyph.Box, baseBox))
            {
                baseTarget.Add(glyph);
                continue;
            }
            var target = shared.TargetOf(glyph, tables);
            target.Add(glyph);
            if (!IsMark(glyph))
                (baseTarget, baseBox) = (target, glyph.Box);
        }
        return shared;
    }

    private List<Glyph> TargetOf(in Glyph glyph, IReadOnlyList<TableGrid> tables)
    {
        double x = glyph.Box.CenterX, y = glyph.Box.CenterY;
        for (var t = 0; t < tables.Count; t++)
        {
            if (!tables[t].Box.Contains(x, y))
                continue;
            for (var c = 0; c < tables[t].Cells.Count; c++)
            {
                if (tables[t].Cells[c].Box.Contains(x, y))
                    return cells[t][c];
            }
            Loose[t]++;
        }
        return Page;
    }

    private static bool IsMark(in Glyph glyph) => glyph.CodePoint <= char.MaxValue && ThaiText.IsCombining((char)glyph.CodePoint);

    private static bool StandsOn(Box mark, Box below)
    {
        var reach = Math.Max(below.Width, below.Height);
        return mark.CenterX > below.Left - (reach / 2) && mark.CenterX < below.Right + (reach / 2) && Math.Abs(mark.CenterY - below.CenterY) < 2 * reach;
    }
}
