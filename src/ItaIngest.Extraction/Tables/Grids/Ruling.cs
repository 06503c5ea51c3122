namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// A straight line of a table on the upright page, in points. For a horizontal one <see cref="Start"/> and
/// <see cref="End"/> are x and <see cref="Position"/> is y; for a vertical one the other way round.
/// </summary>
/// <param name="Start">where it begins, along its direction</param>
/// <param name="End">where it ends</param>
/// <param name="Position">where it runs, across its direction, at its middle</param>
/// <param name="Slope">how much the position grows per point along it; small, what deskewing left over</param>
/// <param name="Thickness">in points</param>
internal readonly record struct Ruling(double Start, double End, double Position, double Slope = 0, double Thickness = 0.5)
{
    public double Length => End - Start;

    /// <summary>The position at a point along the line, beyond its ends too.</summary>
    public double At(double along) => Position + (Slope * (along - ((Start + End) / 2)));

    /// <summary>Length of the part of this line that lies between the two points along it.</summary>
    public double Within(double from, double to) => Math.Max(0, Math.Min(End, to) - Math.Max(Start, from));
}
