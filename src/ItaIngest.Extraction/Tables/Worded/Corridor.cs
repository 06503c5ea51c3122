namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// The white between two headings, of which the lines below leave less and less: what is left at the end is the gutter
/// between two columns.
/// </summary>
/// <param name="Free">stretches that no line has ink in, from left to right</param>
/// <param name="Doubtful">no wider than a space, so that both sides may be one heading</param>
internal sealed record Corridor(IReadOnlyList<Span> Free, bool Doubtful)
{
    /// <summary>The widest stretch that is left.</summary>
    public Span Gutter => Free.MaxBy(span => span.Width);

    /// <summary>What a line leaves of it, or null if that is narrower than <paramref name="narrowest"/>.</summary>
    public Corridor? Without(WordLine line, double narrowest)
    {
        var free = new List<Span>(Free.Count);
        foreach (var span in Free)
            Cut(span, line, narrowest, free);
        return free.Count == 0 ? null : this with { Free = free };
    }

    private static void Cut(Span span, WordLine line, double narrowest, List<Span> free)
    {
        var from = span.Left;
        foreach (var ink in line.Ink)
        {
            if (ink.Right <= from)
                continue;
            if (ink.Left >= span.Right)
                break;
            Keep(new Span(from, ink.Left), narrowest, free);
            from = Math.Max(from, ink.Right);
        }
        Keep(new Span(from, span.Right), narrowest, free);
    }

    private static void Keep(Span span, double narrowest, List<Span> free)
    {
        if (span.Width >= narrowest)
            free.Add(span);
    }
}
