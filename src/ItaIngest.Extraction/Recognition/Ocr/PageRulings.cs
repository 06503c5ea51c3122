using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Long straight lines of a page picture: what parts its text into regions and must not be read as letters.</summary>
internal static class PageRulings
{
    public const double Horizontal = 40; // points; longer than any stroke of a letter
    public const double Vertical = 26; // points; higher than the letters of a heading
    private const double Thickest = 4.5; // points
    private const double Edge = 0.7; // points beyond which the ink of a ruling has ended
    private const double Inked = 0.6; // of its length; more has ink beside it in an emblem or a drawing only

    /// <summary>Boxes of rulings, in pixels.</summary>
    public static IReadOnlyList<PixelRect> Find(Pix binary)
    {
        int Pixels(double points) => Math.Max(3, binary.Pixels(points));
        var edge = Math.Max(2, binary.Pixels(Edge)); // nearer than a seal's ring bends away from the straight line in it
        using var joined = binary.Close(Pixels(0.7), Pixels(0.7)); // scans break thin lines
        return
        [
            .. joined.HorizontalRulings(Pixels(Horizontal), Pixels(Thickest))
                .Where(ruling => IsFree(ruling with { Y = ruling.Y - edge, Height = 1 }) && IsFree(ruling with { Y = ruling.Bottom + edge - 1, Height = 1 })),
            .. joined.VerticalRulings(Pixels(Vertical), Pixels(Thickest))
                .Where(ruling => IsFree(ruling with { X = ruling.X - edge, Width = 1 }) && IsFree(ruling with { X = ruling.Right + edge - 1, Width = 1 })),
        ];

        bool IsFree(PixelRect side) => binary.CountForeground(side) <= Inked * side.Width * side.Height;
    }
}
