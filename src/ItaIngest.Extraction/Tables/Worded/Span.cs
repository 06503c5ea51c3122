namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>A stretch of x on the page, in points.</summary>
internal readonly record struct Span(double Left, double Right)
{
    public double Width => Right - Left;

    public double Center => (Left + Right) / 2;

    public bool Overlaps(Span other, double by = 0) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > by;
}
