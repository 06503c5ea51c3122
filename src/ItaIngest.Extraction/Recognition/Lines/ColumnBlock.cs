using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>
/// Two columns of prose side by side: a white gutter runs down between lines that fill their column. Lists in two parts (a
/// name and its post, a label and its value) have such a gutter too, but their parts end where they end, and they are
/// read across.
/// </summary>
/// <param name="Top">where both columns have begun</param>
/// <param name="Bottom">end of the longer column</param>
/// <param name="Gutter">middle of the white between them</param>
internal readonly record struct ColumnBlock(double Top, double Bottom, double Gutter)
{
    private const int FewestLines = 5; // in each column
    private const double Narrowest = 6; // ems, of a column
    private const double White = 0.5; // ems, of the gutter
    private const double Step = 0.2; // ems
    private const double LettersOfAnEm = 2.5; // whose widths engines agree on, other than their heights
    private const double LeastBalance = 0.55; // width of the narrower column to that of the wider
    private const double LargestPage = 14_400; // points, what PDF allows; a file may say more
    private const double Below = 1.8; // usual distances of lines; what stands further below belongs to no column

    /// <summary>The block with the most lines, or null where prose runs over the whole width.</summary>
    /// <param name="lines">of the page or a part of it</param>
    /// <param name="page">letters outside it have no say: they are not seen, and a gutter would be looked for all the way to them</param>
    public static ColumnBlock? Find(List<GlyphLine> lines, Box page)
    {
        if (lines.Count < 2 * FewestLines && lines.Count(line => line.Bases.Count > 2) < FewestLines)
            return null;
        page = page.Intersect(new Box(0, 0, LargestPage, LargestPage));
        var rows = lines.Select(line => line.Within(page)).OfType<GlyphLine>().OrderBy(line => line.Box.CenterY).ToList();
        if (rows.Count == 0)
            return null;
        var em = LettersOfAnEm * Math.Max(1, Median.Of(rows.SelectMany(line => line.Bases).Select(placed => placed.Glyph.Box.Width)));
        ColumnBlock? best = null;
        var most = 0;
        for (var x = rows.Min(line => line.Box.Left) + (Narrowest * em); x < rows.Max(line => line.Box.Right) - (Narrowest * em); x += Step * em)
            foreach (var run in Runs(rows, x, em))
                if (run.Count > most && Of(run, x, em) is { } block)
                    (best, most) = (block, run.Count);
        return best;
    }

    /// <summary>Lines in a row that all leave the gutter white.</summary>
    private static IEnumerable<List<GlyphLine>> Runs(List<GlyphLine> rows, double x, double em)
    {
        var run = new List<GlyphLine>();
        foreach (var row in rows)
        {
            if (row.WhiteAt(x) is var (left, right) && right - left >= White * em)
            {
                run.Add(row);
                continue;
            }
            yield return run;
            run = [];
        }
        yield return run;
    }

    private static ColumnBlock? Of(List<GlyphLine> run, double x, double em)
    {
        if (run.Count < FewestLines)
            return null;
        var (left, right) = (new ProseColumn(), new ProseColumn());
        foreach (var line in run)
        {
            var at = line.BasesBefore(x);
            left.Add(line, 0, at);
            right.Add(line, at, line.Bases.Count);
        }
        if (left.Count < FewestLines || right.Count < FewestLines)
            return null;
        var top = Math.Max(left.Top, right.Top) - (em / 2);
        left.Keep(top, Below);
        right.Keep(top, Below);
        if (left.Count < FewestLines || right.Count < FewestLines || right.Left - left.Right < White * em)
            return null;
        double narrow = Math.Min(left.Width, right.Width), wide = Math.Max(left.Width, right.Width);
        if (narrow < Narrowest * em || narrow < LeastBalance * wide || !left.IsProse(em) || !right.IsProse(em))
            return null;
        return new ColumnBlock(top, Math.Max(left.Bottom, right.Bottom), (left.Right + right.Left) / 2);
    }
}
