using ItaIngest.Core.Geometry;

namespace ItaIngest.Native;

/// <summary>A rectangle in the pixels of one image; origin top left, y down, right and bottom exclusive.</summary>
public readonly record struct PixelRect(int X, int Y, int Width, int Height)
{
    /// <summary>The first column right of it.</summary>
    public int Right => X + Width;

    /// <summary>The first row below it.</summary>
    public int Bottom => Y + Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The common part; an empty rectangle if there is none.</summary>
    public PixelRect Intersect(PixelRect other)
    {
        int left = Math.Max(X, other.X), top = Math.Max(Y, other.Y);
        return new PixelRect(left, top, Math.Max(0, Math.Min(Right, other.Right) - left), Math.Max(0, Math.Min(Bottom, other.Bottom) - top));
    }

    /// <summary>The smallest rectangle around both.</summary>
    public PixelRect Union(PixelRect other)
    {
        int left = Math.Min(X, other.X), top = Math.Min(Y, other.Y);
        return new PixelRect(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }

    /// <summary>Where it lies on the page, in points.</summary>
    /// <param name="dpi">of the image, which shows the whole page</param>
    public Box InPoints(double dpi) => new(X * 72 / dpi, Y * 72 / dpi, Right * 72 / dpi, Bottom * 72 / dpi);

    /// <summary>Grown on every side by so many pixels (shrunk if negative).</summary>
    public PixelRect Inflate(int pixels) => new(X - pixels, Y - pixels, Width + (2 * pixels), Height + (2 * pixels));
}
