namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>A line of a grid: the rulings that run at nearly the same position.</summary>
internal sealed class LineCluster(double position, List<Ruling> rulings)
{
    public double Position { get; } = position;

    /// <summary>Whether the stretch is ruled for at least the given share; <paramref name="corner"/> points at each end do not count.</summary>
    public bool Covers(double from, double to, double share, double corner) => Covered(from, to, corner) >= share;

    /// <summary>Share of the stretch that is ruled, 0 to 1.</summary>
    public double Covered(double from, double to, double corner)
    {
        var trim = Math.Min(corner, (to - from) / 4);
        double start = from + trim, end = to - trim, reached = start, covered = 0;
        foreach (var ruling in rulings)
        {
            covered += ruling.Within(reached, end);
            reached = Math.Max(reached, ruling.End);
        }
        return covered / (end - start);
    }

    /// <summary>Groups rulings whose positions follow each other within <paramref name="distance"/>; sorted by position.</summary>
    public static List<LineCluster> Of(IEnumerable<Ruling> rulings, double distance)
    {
        var clusters = new List<LineCluster>();
        var current = new List<Ruling>();
        foreach (var ruling in rulings.OrderBy(r => r.Position))
        {
            if (current.Count > 0 && ruling.Position - current[^1].Position > distance)
            {
                clusters.Add(Close(current));
                current = [];
            }
            current.Add(ruling);
        }
        if (current.Count > 0)
            clusters.Add(Close(current));
        return clusters;
    }

    private static LineCluster Close(List<Ruling> rulings)
    {
        var weight = rulings.Sum(r => r.Length);
        var position = weight > 0 ? rulings.Sum(r => r.Position * r.Length) / weight : rulings[0].Position;
        rulings.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new LineCluster(position, rulings);
    }
}
