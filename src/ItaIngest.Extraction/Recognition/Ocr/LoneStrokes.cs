using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Finds dashes that stand alone in a row, as tables fill empty cells: flat strokes that no letter is near to, at a height
/// where the letters of some line stand.
/// </summary>
internal static class LoneStrokes
{
    private const double Narrowest = 0.35; // letter heights, as all here
    private const double Widest = 3;
    private const double Flat = 0.4; // height by width
    private const double Highest = 0.3;
    private const double Edge = 0.15; // of a band, above and below
    private const double Apart = 1.5; // a row of strokes that stand nearer is a broken ruling

    /// <param name="marks">ink that is in no line</param>
    /// <param name="bands">where the letters of each line stand</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static IEnumerable<PixelRect> Among(IEnumerable<PixelRect> marks, IReadOnlyList<LetterBand> bands, double letter)
    {
        var strokes = marks.Where(mark => mark.Width >= Narrowest * letter && mark.Width <= Widest * letter && mark.Height <= Math.Min(Flat * mark.Width, Highest * letter)).ToList();
        return strokes.Where(stroke => bands.Any(band => StandsIn(stroke, band)) && !strokes.Exists(other => other != stroke && IsNear(other, stroke, letter)));
    }

    private static bool StandsIn(PixelRect stroke, LetterBand band)
    {
        var (top, bottom) = band.Near(stroke.X);
        var (middle, edge) = (stroke.Y + (stroke.Height / 2.0), Edge * (bottom - top));
        return middle > top + edge && middle < bottom - edge;
    }

    private static bool IsNear(PixelRect one, PixelRect other, double letter) =>
        Math.Abs(one.Y - other.Y) < Flat * letter && Math.Max(one.X - other.Right, other.X - one.Right) < Apart * letter;
}
