namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>What is ruled on a page: all straight lines, and the tables among them from top to bottom.</summary>
internal sealed record PageGrid(Rulings Rulings, IReadOnlyList<TableGrid> Tables)
{
    public static PageGrid Empty { get; } = new(Rulings.None, []);
}
