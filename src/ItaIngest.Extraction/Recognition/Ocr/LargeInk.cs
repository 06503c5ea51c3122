using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Ink that hangs together over more than the height of a line: a stamp, a signature, an emblem, a frame drawn by
/// hand. Taken off the page as the strokes it is made of, since text may stand inside its outline.
/// </summary>
internal sealed class LargeInk : IDisposable
{
    private const double Height = 2.6; // letter heights; a letter with two marks that touch has 2.2
    private const double Heading = 7;
    private const double SameHeight = 0.65;
    private const double SideBySide = 0.7;
    private const double LetterGap = 1.2; // of the higher one's height
    private const double Blur = 1; // points
    private const double SmallestSeal = 36; // points; seals of offices have 70 to 130
    private const double LargestSeal = 170;
    private const double Round = 0.8; // shorter side by longer
    private const double Corner = 0.1; // of the sides; a circle has nothing there

    private readonly Pix strokes;

    private LargeInk(Pix strokes, IReadOnlyList<PixelRect> boxes)
    {
        (this.strokes, Boxes) = (strokes, boxes);
        Seals = [.. boxes.Where(IsRound)];
    }

    /// <summary>Around each piece.</summary>
    public IReadOnlyList<PixelRect> Boxes { get; private set; }

    /// <summary>Boxes of rings, as seals have.</summary>
    public IReadOnlyList<PixelRect> Seals { get; }

    /// <param name="binary">the page without rulings, 1 bit</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static LargeInk Find(Pix binary, double letter)
    {
        var large = binary.LargeComponents(int.MaxValue, (int)(Height * letter));
        var boxes = large.ConnectedComponentBoxes();
        var letters = boxes.Where(box => box.Height <= Heading * letter && boxes.Any(other => other != box && AreLetters(box, other))).ToHashSet();
        foreach (var box in letters)
            large.DrawBlank(box);
        return new LargeInk(large, [.. boxes.Where(box => !letters.Contains(box))]);
    }

    /// <summary>The strokes with their blur, as foreground.</summary>
    /// <param name="kept">ink that was found in them and stays</param>
    public Pix Grown(IEnumerable<InkPiece> kept)
    {
        var side = 1 + (2 * Math.Max(1, (int)(Blur * strokes.Dpi / 72)));
        using var grown = strokes.Dilate(side, side);
        return grown.Without(kept.SelectMany(piece => piece.Runs).Select(run => new PixelRect(run.Left - 1, run.Y - 1, run.Right - run.Left + 2, 3)));
    }

    /// <summary>Without some of the boxes: what was to be read in them has been found.</summary>
    public void Settle(IEnumerable<PixelRect> boxes) => Boxes = [.. Boxes.Except(boxes)];

    /// <summary>The pieces into which a band of the page cuts the strokes.</summary>
    public IReadOnlyList<PixelRect> Within(PixelRect band)
    {
        band = band.Intersect(strokes.Bounds);
        if (band.IsEmpty)
            return [];
        using var part = strokes.Crop(band);
        return [.. part.ConnectedComponentBoxes().Select(box => box with { X = box.X + band.X, Y = box.Y + band.Y })];
    }

    public void Dispose() => strokes.Dispose();

    private bool IsRound(PixelRect box)
    {
        int shorter = Math.Min(box.Width, box.Height), longer = Math.Max(box.Width, box.Height);
        if (shorter < SmallestSeal * strokes.Dpi / 72 || longer > LargestSeal * strokes.Dpi / 72 || shorter < Round * longer)
            return false;
        var side = (int)(Corner * shorter);
        return new[] { (box.X, box.Y), (box.Right - side, box.Y), (box.X, box.Bottom - side), (box.Right - side, box.Bottom - side) }
            .All(corner => strokes.CountForeground(new PixelRect(corner.Item1, corner.Item2, side, side)) == 0);
    }

    /// <summary>Whether two boxes are of one height and side by side, as letters of a heading are.</summary>
    public static bool AreLetters(in PixelRect a, in PixelRect b)
    {
        int low = Math.Min(a.Height, b.Height), high = Math.Max(a.Height, b.Height);
        var shared = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
        var gap = Math.Max(a.X - b.Right, b.X - a.Right);
        return low >= SameHeight * high && shared >= SideBySide * low && gap >= -low / 4 && gap <= LetterGap * high;
    }
}
