namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// The headings of a band of lines: phrases that stand over each other are one, and a phrase that reaches over several
/// headings below it spans their columns.
/// </summary>
internal sealed class HeadingClusters
{
    /// <summary>In letters: wider than the space of a justified line.</summary>
    public const double SurelyApart = 1.8;

    private const double Overlap = 0.5; // letters

    private readonly List<Span> leaves = [];

    public HeadingClusters(IReadOnlyList<WordLine> band)
    {
        foreach (var line in band.Reverse())
        {
            foreach (var phrase in line.Phrases)
                Place(phrase, Overlap * line.Letter);
        }
        leaves.Sort((a, b) => a.Left.CompareTo(b.Left));
        Letter = Median.Of(band.Select(line => line.Letter));
    }

    public double Letter { get; }

    public int Count => leaves.Count;

    public double Left => leaves[0].Left;

    public double Right => leaves[^1].Right;

    /// <summary>The white between each heading and the next.</summary>
    public List<Corridor> Corridors => [.. leaves.Zip(leaves.Skip(1), (a, b) =>
        new Corridor([new Span(a.Right, b.Left)], b.Left - a.Right < SurelyApart * Letter))];

    private void Place(Span phrase, double overlap)
    {
        var under = leaves.FindAll(leaf => leaf.Overlaps(phrase, Math.Min(overlap, Math.Min(leaf.Width, phrase.Width) / 2)));
        if (under.Count > 1)
            return;
        if (under.Count == 0)
        {
            leaves.Add(phrase);
            return;
        }
        leaves.Remove(under[0]);
        leaves.Add(new Span(Math.Min(under[0].Left, phrase.Left), Math.Max(under[0].Right, phrase.Right)));
    }
}
