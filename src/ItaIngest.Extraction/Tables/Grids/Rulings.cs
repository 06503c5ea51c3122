namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>The straight lines of a page, on the upright page in points.</summary>
internal sealed record Rulings(IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical)
{
    public static Rulings None { get; } = new([], []);
}
