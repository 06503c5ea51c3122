using ItaIngest.Core.Recognition;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// Finds the ruled tables of a page: rulings that cross belong together, their positions are the edges of rows and
/// columns, and where a piece of ruling is missing between two fields they are one merged cell.
/// </summary>
internal sealed class GridFinder(GridTolerances? tolerances = null)
{
    private readonly GridTolerances tolerances = tolerances ?? new GridTolerances();

    /// <summary>The tables of a page picture that stands upright.</summary>
    /// <param name="picture">8-bit grey, upright</param>
    /// <param name="dpi">its resolution</param>
    /// <param name="scanned">a scan, whose paper is not evenly white</param>
    /// <param name="glyphs">characters of the page if they are known: strokes of letters are then told better</param>
    public PageGrid Find(Pix picture, double dpi, bool scanned, IReadOnlyList<Glyph>? glyphs = null) =>
        Find(LetterStrokes.Remove(new RulingFinder(tolerances).Find(picture, dpi, scanned, glyphs), glyphs));

    /// <summary>The tables that the rulings form, from top to bottom.</summary>
    public PageGrid Find(Rulings rulings)
    {
        var tables = new List<TableGrid>();
        foreach (var group in Groups(rulings))
        {
            if (new GridBuilder(group, tolerances).Build() is { } grid)
                tables.Add(grid);
        }
        var ordered = tables.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left).ToList();
        return new PageGrid(rulings, [.. ordered.Where((t, i) => !IsInside(t, i, ordered))]);
    }

    /// <summary>Rulings that cross each other, directly or over others. Those that cross none are no part of a table.</summary>
    private IEnumerable<Rulings> Groups(Rulings rulings)
    {
        var (horizontal, vertical) = rulings;
        var sets = new DisjointSets(horizontal.Count + vertical.Count);
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Cross(horizontal[h], vertical[v]))
                    sets.Join(h, horizontal.Count + v);
            }
        }
        JoinLoneBorders(sets, horizontal.Count, vertical);
        return Enumerable.Range(0, horizontal.Count).GroupBy(sets.Find).Select(group => new Rulings(
            [.. group.Select(h => horizontal[h])],
            [.. Enumerable.Range(0, vertical.Count).Where(v => sets.Find(horizontal.Count + v) == group.Key).Select(v => vertical[v])]));
    }

    /// <summary>
    /// The outer border of cells merged over a whole page, with no line from them to the rest, crosses nothing. It belongs
    /// to the lines that begin and end where it does.
    /// </summary>
    private void JoinLoneBorders(DisjointSets sets, int first, IReadOnlyList<Ruling> vertical)
    {
        var crossing = Enumerable.Range(0, vertical.Count).Where(v => sets.Find(first + v) < first).ToList();
        for (var v = 0; v < vertical.Count; v++)
        {
            if (sets.Find(first + v) < first)
                continue;
            var same = crossing.FindIndex(other => Math.Abs(vertical[other].Start - vertical[v].Start) <= tolerances.Corner
                && Math.Abs(vertical[other].End - vertical[v].End) <= tolerances.Corner);
            if (same >= 0)
                sets.Join(first + crossing[same], first + v);
        }
    }

    private bool Cross(Ruling horizontal, Ruling vertical)
    {
        double x = vertical.At(horizontal.Position), y = horizontal.At(vertical.Position), near = tolerances.Corner;
        return x >= horizontal.Start - near && x <= horizontal.End + near && y >= vertical.Start - near && y <= vertical.End + near;
    }

    /// <summary>A small grid inside the cell of another one (a ruled stamp, a box for a tick) is content of that cell.</summary>
    private static bool IsInside(TableGrid table, int index, List<TableGrid> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (i != index && all[i].Box.Area > table.Box.Area && all[i].Box.Intersect(table.Box).Area > 0.9 * table.Box.Area)
                return true;
        }
        return false;
    }
}
