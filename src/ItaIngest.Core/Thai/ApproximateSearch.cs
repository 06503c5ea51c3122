namespace ItaIngest.Core.Thai;

/// <summary>
/// Finds a short pattern inside a longer text with few spelling errors: Sellers' algorithm (P. H. Sellers, The theory
/// and computation of evolutionary distances, J. Algorithms 1, 1980) with the costs of <see cref="SpellingDistance"/>.
/// Pattern and text are skeletons. A bit-parallel filter
/// (<see cref="ApproximateFilter"/>) leaves little of the text to it.
/// </summary>
public static class ApproximateSearch
{
    /// <summary>The best place (smallest distance, then leftmost), or null when none is within <paramref name="max"/>.</summary>
    public static ApproximateMatch? Best(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, double max)
    {
        ApproximateMatch? best = null;
        foreach (var match in All(pattern, text, max))
        {
            if (best is null || match.Distance < best.Value.Distance)
                best = match;
        }
        return best;
    }

    /// <summary>All places within <paramref name="max"/> that do not overlap: of overlapping ones the nearest in spelling.</summary>
    public static IReadOnlyList<ApproximateMatch> All(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, double max)
    {
        var found = new List<ApproximateMatch>();
        if (pattern.IsEmpty || text.IsEmpty)
            return found;
        if (pattern.Length > ApproximateFilter.LongestPattern)
            Measure(pattern, text, 0, max, found);
        else
        {
            foreach (var stretch in ApproximateFilter.Stretches(pattern, text, (int)(max / SpellingDistance.Least)))
                Measure(pattern, text[stretch], stretch.Start.Value, max, found);
        }
        return found;
    }

    private static void Measure(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, int offset, double max, List<ApproximateMatch> found)
    {
        var column = pattern.Length < 64 ? stackalloc Cell[pattern.Length + 1] : new Cell[pattern.Length + 1];
        column[0] = default;
        for (var i = 1; i < column.Length; i++)
            column[i] = new Cell(column[i - 1].Cost + SpellingDistance.OfGap(pattern[i - 1]), 0);
        for (var j = 0; j < text.Length; j++)
        {
            Advance(pattern, text[j], j, column);
            if (column[^1].Cost <= max)
                Keep(found, new ApproximateMatch(offset + column[^1].Start, offset + j + 1, column[^1].Cost));
        }
    }

    /// <summary>The same for plain texts: places are those of <paramref name="text"/>'s source.</summary>
    public static ApproximateMatch? Best(string pattern, SkeletonMap text, double max)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Best(ThaiText.Skeleton(pattern), text.Text, max) is { } match
            ? match with { Start = text.SourceIndex(match.Start), End = text.SourceEnd(match.End) }
            : null;
    }

    private static void Advance(ReadOnlySpan<char> pattern, char c, int at, Span<Cell> column)
    {
        var diagonal = column[0];
        column[0] = new Cell(0, at + 1);
        var gap = SpellingDistance.OfGap(c);
        for (var i = 1; i < column.Length; i++)
        {
            var left = column[i];
            var best = diagonal.Plus(SpellingDistance.OfPair(pattern[i - 1], c));
            best = Cell.Cheaper(best, left.Plus(gap));
            best = Cell.Cheaper(best, column[i - 1].Plus(SpellingDistance.OfGap(pattern[i - 1])));
            diagonal = left;
            column[i] = best;
        }
    }

    private static void Keep(List<ApproximateMatch> found, ApproximateMatch match)
    {
        if (match.End <= match.Start)
            return;
        if (found.Count == 0 || found[^1].End <= match.Start)
            found.Add(match);
        else if (match.Distance < found[^1].Distance)
            found[^1] = match;
    }

    /// <summary>Cost of the best way to this cell, and the place in the text where that way began.</summary>
    private readonly record struct Cell(double Cost, int Start)
    {
        public Cell Plus(double cost) => this with { Cost = Cost + cost };

        public static Cell Cheaper(Cell a, Cell b) => b.Cost < a.Cost ? b : a;
    }
}
