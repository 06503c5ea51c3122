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
    private const double Narrowest = 12; // letter heights, of a column
    private const double White = 1.2; // letter heights, of the gutter
    private const double Step = 0.5; // letter heights
    private const double LeastBalance = 0.55; // width of the narrower column to that of the wider
    private const double Below = 1.8; // usual distances of lines; what stands further below belongs to no column

    /// <summary>The block with the most lines, or null where prose runs over the whole width.</summary>
    public static ColumnBlock? Find(List<GlyphLine> lines)
    {
        if (lines.Count < 2 * FewestLines && lines.Count(line => line.Bases.Count > 2) < FewestLines)
            return null;
        var rows = lines.OrderBy(line => line.Box.CenterY).ToList();
        var heights = rows.Select(line => line.Box.Height).Order().ToList();
        var letter = heights[heights.Count / 2];
        ColumnBlock? best = null;
        var most = 0;
        for (var x = rows.Min(line => line.Box.Left) + (Narrowest * letter); x < rows.Max(line => line.Box.Right) - (Narrowest * letter); x += Step * letter)
            foreach (var run in Runs(rows, x, letter))
                if (run.Count > most && Of(run, x, letter) is { } block)
                    (best, most) = (block, run.Count);
        return best;
    }

    /// <summary>Lines in a row that all leave the gutter white.</summary>
    private static IEnumerable<List<GlyphLine>> Runs(List<GlyphLine> rows, double x, double letter)
    {
        var run = new List<GlyphLine>();
        foreach (var row in rows)
        {
            if (row.WhiteAt(x) is var (left, right) && right - left >= White * letter)
            {
                run.Add(row);
                continue;
            }
            yield return run;
            run = [];
        }
        yield return run;
    }

    private static ColumnBlock? Of(List<GlyphLine> run, double x, double letter)
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
        var top = Math.Max(left.Top, right.Top) - letter;
        var last = Math.Min(left.Bottom, right.Bottom);
        left.Keep(top, last, Below);
        right.Keep(top, last, Below);
        if (left.Count < FewestLines || right.Count < FewestLines || right.Left - left.Right < White * letter)
            return null;
        double narrow = Math.Min(left.Width, right.Width), wide = Math.Max(left.Width, right.Width);
        if (narrow < Narrowest * letter || narrow < LeastBalance * wide || !left.IsProse || !right.IsProse)
            return null;
        return new ColumnBlock(top, Math.Max(left.Bottom, right.Bottom), (left.Right + right.Left) / 2);
    }
}
