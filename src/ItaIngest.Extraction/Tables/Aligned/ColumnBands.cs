namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// The columns of a region: what is left when the white rivers are taken out that run down through its lines. A few lines
/// may cross a river: headings over several columns, long labels.
/// </summary>
internal sealed class ColumnBands
{
    private const double Crossing = 0.12;
    private const double NarrowestRiver = 1.5;

    private ColumnBands(List<(double Left, double Right)> bands) => Bands = bands;

    /// <summary>From left to right, where text stands.</summary>
    public List<(double Left, double Right)> Bands { get; }

    public int Count => Bands.Count;

    /// <summary>Column edges: the middle of each river, and the outer sides.</summary>
    public List<double> Edges
    {
        get
        {
            var edges = new List<double> { Bands[0].Left };
            for (var i = 1; i < Bands.Count; i++)
                edges.Add((Bands[i - 1].Right + Bands[i].Left) / 2);
            edges.Add(Bands[^1].Right);
            return edges;
        }
    }

    public static ColumnBands Of(IReadOnlyList<PrintedLine> lines)
    {
        var events = new List<(double X, int Step)>();
        foreach (var phrase in lines.SelectMany(line => line.Phrases))
        {
            events.Add((phrase.Box.Left, 1));
            events.Add((phrase.Box.Right, -1));
        }
        events.Sort();
        var allowed = (int)(Crossing * lines.Count);
        var bands = new List<(double Left, double Right)>();
        int depth = 0, deepest = 0;
        double start = double.NaN;
        foreach (var (x, step) in events)
        {
            depth += step;
            if (depth > allowed && double.IsNaN(start))
                (start, deepest) = (x, depth);
            else if (depth <= allowed && !double.IsNaN(start))
            {
                bands.Add((start, x));
                start = double.NaN;
            }
            deepest = Math.Max(deepest, depth);
        }
        return new ColumnBands(Join(bands));
    }

    /// <summary>First and last column that a stretch overlaps by more than a little; the nearest one if none.</summary>
    public (int First, int Last) Over(double left, double right)
    {
        int first = -1, last = -1;
        for (var i = 0; i < Bands.Count; i++)
        {
            var overlap = Math.Min(right, Bands[i].Right) - Math.Max(left, Bands[i].Left);
            if (overlap <= Math.Min(2, 0.3 * Math.Min(right - left, Bands[i].Right - Bands[i].Left)))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        return first >= 0 ? (first, last) : Nearest((left + right) / 2);
    }

    private (int First, int Last) Nearest(double x)
    {
        var best = Enumerable.Range(0, Bands.Count).MinBy(i => Math.Max(0, Math.Max(Bands[i].Left - x, x - Bands[i].Right)));
        return (best, best);
    }

    private static List<(double Left, double Right)> Join(List<(double Left, double Right)> bands)
    {
        for (var i = bands.Count - 1; i > 0; i--)
        {
            if (bands[i].Left - bands[i - 1].Right >= NarrowestRiver)
                continue;
            bands[i - 1] = (bands[i - 1].Left, Math.Max(bands[i - 1].Right, bands[i].Right));
            bands.RemoveAt(i);
        }
        return bands;
    }
}
