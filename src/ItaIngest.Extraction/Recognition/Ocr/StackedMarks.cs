using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells marks from letters where thick print makes them nearly as high as letters, or joins two of them: a mark stands
/// close over or under a letter that is wider or higher, closer than any two lines of text.
/// </summary>
internal static class StackedMarks
{
    private const double HighestMark = 0.95; // letter heights
    private const double LowestLetter = 0.75;
    private const double GapAbove = 0.35;
    private const double GapBelow = 0.2;
    private const double HighestBelow = 0.8;
    private const double SideBySide = 0.5; // of the mark's width

    /// <param name="bodies">ink that is high enough for a letter</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static HashSet<PixelRect> Of(IReadOnlyList<PixelRect> bodies, double letter)
    {
        var letters = bodies.Where(box => box.Height >= LowestLetter * letter).ToList();
        return [.. bodies.Where(box => box.Height <= HighestMark * letter && letters.Exists(other => Carries(other, box, letter)))];
    }

    private static bool Carries(in PixelRect carrier, in PixelRect mark, double letter)
    {
        var shared = Math.Min(carrier.Right, mark.Right) - Math.Max(carrier.X, mark.X);
        if (shared < SideBySide * mark.Width || carrier.Height < mark.Height || carrier == mark)
            return false;
        int above = carrier.Y - mark.Bottom, below = mark.Y - carrier.Bottom;
        return (above >= -1 && above <= GapAbove * letter) || (below >= -1 && below <= GapBelow * letter && mark.Height <= HighestBelow * letter);
    }
}
