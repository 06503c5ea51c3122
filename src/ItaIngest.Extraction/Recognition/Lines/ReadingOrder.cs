namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Lines from top to bottom; those side by side from left to right.</summary>
internal static class ReadingOrder
{
    private const double SideBySide = 0.5;

    public static IReadOnlyList<GlyphLine> Of(List<GlyphLine> lines)
    {
        var ordered = lines.OrderBy(line => line.Box.CenterY).ThenBy(line => line.Box.Left).ToList();

        // neighbours only: a full sort by "beside or below" would not be an order
        for (var i = 1; i < ordered.Count; i++)
            for (var j = i; j > 0 && StandsLeftOf(ordered[j], ordered[j - 1]); j--)
                (ordered[j], ordered[j - 1]) = (ordered[j - 1], ordered[j]);
        return ordered;
    }

    private static bool StandsLeftOf(GlyphLine a, GlyphLine b)
    {
        var overlap = Math.Min(a.Box.Bottom, b.Box.Bottom) - Math.Max(a.Box.Top, b.Box.Top);
        return a.Box.Right <= b.Box.Left && overlap > SideBySide * Math.Min(a.Box.Height, b.Box.Height);
    }
}
