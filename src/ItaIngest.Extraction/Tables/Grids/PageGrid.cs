namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>What is ruled on a page: all straight lines, and the tables among them from top to bottom.</summary>
internal sealed record PageGrid(Rulings Rulings, IReadOnlyList<TableGrid> Tables)
{
    /// <summary>Tables that are not ruled have been looked for, and are among them.</summary>
    public bool AlignedSought { get; init; }

    public static PageGrid Empty { get; } = new(Rulings.None, []);
}
