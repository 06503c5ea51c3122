using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>Takes out what only looks like a ruling: upright strokes of large letters (ป โ l d) in low rows.</summary>
internal static class LetterStrokes
{
    private const double Tallest = 40; // points; what is longer is no stroke of a letter
    private const double Touch = 1.5; // points
    private const double LooseTouch = 4; // points, where the letters are known: a pen misses, a dotted line ends early
    private const double LowRow = 20; // points
    private const double Straight = 1; // points
    private const double Aligned = 2; // points
    private const double BesideLetter = 2; // points
    private const double LiesIn = 0.8; // of its length
    private const double MarksAbove = 1.3; // times the height of the letter: a vowel and a tone
    private const double MarksBelow = 0.5;
    private const string BarLike = "|¦Il1!iıljJ/\\[](){}\u0E40";

    /// <summary>The rulings without short upright lines that touch no horizontal one at either end, or that lie in a letter.</summary>
    /// <param name="glyphs">characters of the page, if they are known already; null otherwise</param>
    public static Rulings Remove(Rulings rulings, IReadOnlyList<Glyph>? glyphs)
    {
        var touch = glyphs is null ? Touch : LooseTouch;
        var kept = rulings.Vertical.Where(line => line.Length > Tallest || ((TouchesBothEnds(line, rulings.Horizontal, touch) || (glyphs is not null && GoesOn(line, rulings, touch))) && !LiesInLetter(line, glyphs) && !(glyphs is not null && StandsAlone(line, rulings.Vertical))));
        return rulings with { Vertical = [.. kept] };
    }

    /// <summary>How far the next piece of a line may stand aside of it, in points: where one of the two is so short that it may
    /// be a stroke of a letter, hardly.</summary>
    public static double Aside(Ruling line, Ruling piece, double usual) => Math.Min(line.Length, piece.Length) < LowRow ? Math.Min(usual, Straight) : usual;

    /// <summary>Whether an upright piece lies in a letter, as far as the letters are known.</summary>
    public static bool IsStroke(Ruling piece, IReadOnlyList<Glyph>? glyphs) => piece.Length <= Tallest && LiesInLetter(piece, glyphs);

    /// <summary>
    /// Whether a short upright piece beside a letter touches neither the ruling above it nor the one below: a column's line is left
    /// off there, and what stands in its place is a stroke of a letter, be it read as another one.
    /// </summary>
    public static bool Floats(Ruling piece, IReadOnlyList<Ruling> horizontal, IReadOnlyList<Glyph>? glyphs)
    {
        if (glyphs is null || piece.Length >= LowRow || Touches(piece, horizontal, Touch) is not (false, false) || Touches(piece, horizontal, LowRow) is not (true, true))
            return false;
        foreach (var glyph in glyphs)
        {
            if (glyph.CodePoint > ' ' && piece.Position > glyph.Box.Left - BesideLetter && piece.Position < glyph.Box.Right + BesideLetter && piece.Within(glyph.Box.Top, glyph.Box.Bottom) > LiesIn * glyph.Box.Height)
                return true;
        }
        return false;
    }

    private static bool TouchesBothEnds(Ruling line, IReadOnlyList<Ruling> horizontal, double touch) => Touches(line, horizontal, touch) is (true, true);

    /// <summary>Whether a horizontal ruling is met at the upper and at the lower end.</summary>
    private static (bool Top, bool Bottom) Touches(Ruling line, IReadOnlyList<Ruling> horizontal, double touch)
    {
        bool top = false, bottom = false;
        var middle = (line.Start + line.End) / 2;
        foreach (var across in horizontal)
        {
            var y = across.At(line.Position);
            if (line.Position < across.Start - touch || line.Position > across.End + touch)
                continue;
            top |= y >= line.Start - touch && y < middle;
            bottom |= y <= line.End + touch && y > middle;
        }
        return (top, bottom);
    }

    /// <summary>A piece of a broken line goes on in a longer one; at an open border, lines from the last ruling end side by side.</summary>
    private static bool GoesOn(Ruling line, Rulings rulings, double touch)
    {
        var (top, bottom) = Touches(line, rulings.Horizontal, touch);
        var together = 0;
        foreach (var other in rulings.Vertical)
        {
            if (other.Length <= Tallest)
                continue;
            if (Math.Abs(other.At(line.Start) - line.Position) <= Touch)
                return true;
            together += (bottom && Math.Abs(other.Start - line.Start) <= Touch) || (top && Math.Abs(other.End - line.End) <= Touch) ? 1 : 0;
        }
        return together > 1;
    }

    /// <summary>A letter can touch the rulings above and below it; a ruling so short has others above, below, or beside it in its row only.</summary>
    private static bool StandsAlone(Ruling line, IReadOnlyList<Ruling> vertical)
    {
        if (line.Length > LowRow)
            return false;
        var crossed = false;
        foreach (var other in vertical)
        {
            if (other != line && Math.Abs(other.Position - line.Position) <= Aligned)
                return false;
            crossed |= other.Length > 2 * LowRow && other.Start < line.Start + Touch && other.End > line.End - Touch;
        }
        return crossed;
    }

    // OCR reads some rulings as letters: those that are no more than a bar prove nothing
    private static bool LiesInLetter(Ruling line, IReadOnlyList<Glyph>? glyphs)
    {
        if (glyphs is null)
            return false;
        foreach (var glyph in glyphs)
        {
            if (!GlyphKind.IsSpace(glyph.CodePoint) && (Holds(glyph.Box, line) || (glyph.Font < 0 && HoldsWithMarks(glyph.Box, line))) && !(glyph.CodePoint <= char.MaxValue && BarLike.Contains((char)glyph.CodePoint, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static bool Holds(Box box, Ruling line) =>
        line.Position > box.Left - 1 && line.Position < box.Right + 1 && line.Within(box.Top, box.Bottom) > LiesIn * line.Length;

    /// <summary>OCR's boxes are as high as letters without marks: the stroke of ที่ goes on in what stands above it.</summary>
    private static bool HoldsWithMarks(Box box, Ruling line) =>
        line.Position > box.Left && line.Position < box.Right && line.Within(box.Top - (MarksAbove * box.Height), box.Bottom + (MarksBelow * box.Height)) > LiesIn * line.Length;
}
