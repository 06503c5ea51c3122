namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Chooses the fewest cuts that meet all signs of new rows, and the place of each.</summary>
/// <param name="signs">of the rows</param>
/// <param name="columns">the lines of each column</param>
internal sealed class CutChoice(RowSigns signs, IReadOnlyList<IReadOnlyList<ColumnLine>> columns)
{
    private const double TopShare = 0.7;

    /// <summary>Stretches that one cut meets, each group from the one that ends first (the fewest points that stab all intervals).</summary>
    public static List<List<Span>> Groups(IEnumerable<Span> stretches)
    {
        var groups = new List<List<Span>>();
        var left = stretches.OrderBy(stretch => stretch.Right).ToList();
        while (left.Count > 0)
        {
            var end = left[0].Right;
            var group = left.FindAll(stretch => stretch.Left < end - 0.5 || stretch == left[0]);
            left = left.FindAll(stretch => !group.Contains(stretch));
            groups.Add(group);
        }
        return groups;
    }

    /// <summary>Whether columns that pause at one place start again on the same line: cells begin together.</summary>
    public bool IsTopAligned(IEnumerable<Span> pauses)
    {
        int same = 0, all = 0;
        foreach (var group in Groups(pauses).Where(group => group.Count > 1))
        {
            all += group.Count;
            same += group.Count(pause => Math.Abs(pause.Right - group[0].Right) < RowSigns.Same * signs.Pitch);
        }
        return same >= TopShare * all;
    }

    /// <summary>
    /// One cut for each group. Cells that begin together begin below it; cells that are centred in their rows are so with the
    /// best of all choices of cuts (dynamic programming over the groups).
    /// </summary>
    public List<double> Choose(IEnumerable<List<Span>> groups, bool topAligned)
    {
        var best = new List<(double Cost, List<double> Cuts)> { (0, []) };
        foreach (var group in groups)
        {
            best = Places(group, topAligned).ConvertAll(y => best
                .Select(one => (Cost: one.Cost + (topAligned ? 0 : OffCentre(one.Cuts, y)), Cuts: (List<double>)[.. one.Cuts, y])).MinBy(one => one.Cost));
        }
        return [.. best.MinBy(one => one.Cost + (topAligned ? 0 : OffCentre(one.Cuts, double.PositiveInfinity))).Cuts.Distinct()];
    }

    /// <summary>Where the cut of a group may lie: between lines, and where they stand apart there if they do anywhere.</summary>
    private List<double> Places(List<Span> group, bool topAligned)
    {
        double low = group.Max(stretch => stretch.Left), high = group.Min(stretch => stretch.Right);
        var stops = signs.Mids.FindAll(y => y >= low - 0.01 && y <= high + 0.01);
        var gaps = stops.Zip(stops.Skip(1), (a, b) => new Span(a, b)).Where(gap => gap.Width > RowSigns.Same * signs.Pitch).ToList();
        if (gaps.Count == 0)
            return [(low + high) / 2];
        var wide = gaps.MaxBy(gap => gap.Width);
        if (wide.Width > signs.LongStep)
            return [wide.Center];
        return topAligned ? [gaps[^1].Center] : gaps.ConvertAll(gap => gap.Center);
    }

    /// <summary>How far the cells of the row from the last cut to the next lie from its middle.</summary>
    private double OffCentre(List<double> cuts, double to)
    {
        var from = cuts.Count > 0 ? cuts[^1] : double.NegativeInfinity;
        var cells = columns.Select(column => column.Where(line => line.Mid > from && line.Mid < to).ToList()).Where(cell => cell.Count > 0).ToList();
        if (cells.Count == 0)
            return double.MaxValue / 1000; // no row is blank
        var middle = (cells.Min(cell => cell[0].Mid) + cells.Max(cell => cell[^1].Mid)) / 2;
        return cells.Sum(cell => Math.Abs(((cell[0].Mid + cell[^1].Mid) / 2) - middle));
    }
}
