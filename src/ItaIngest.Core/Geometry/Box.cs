namespace ItaIngest.Core.Geometry;

/// <summary>
/// A rectangle on a page, in points (1/72 inch). The origin is the top left corner of the page as it is displayed
/// (after its /Rotate), x grows to the right and y grows downward. Every box of the project follows this convention;
/// pixels have their own type.
/// </summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>No place: what a value has that was read from text without pages.</summary>
    public static Box None => default;

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CenterX => (Left + Right) / 2;

    public double CenterY => (Top + Bottom) / 2;

    public double Area => Math.Max(0, Width) * Math.Max(0, Height);

    public bool IsNone => Width <= 0 && Height <= 0;

    /// <summary>Whether the point lies inside, borders included.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The smallest box around both; a box that is <see cref="None"/> adds nothing.</summary>
    public Box Union(Box other) =>
        IsNone ? other
        : other.IsNone ? this
        : new Box(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The common part, or <see cref="None"/>.</summary>
    public Box Intersect(Box other)
    {
        var box = new Box(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
        return box.Width < 0 || box.Height < 0 ? None : box;
    }

    /// <summary>The box grown on every side by <paramref name="points"/> (shrunk if negative).</summary>
    public Box Inflate(double points) => new(Left - points, Top - points, Right + points, Bottom + points);

    /// <summary>The smallest box around all of them.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate(None, (all, box) => all.Union(box));
}
