using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Letters that touch a stamp or a signature hang together with it and are taken for a part of it. Where a line of text runs
/// into such ink, what the line's band cuts out of it is given back to the line, as far as it goes on without a gap.
/// </summary>
internal sealed class CoveredText(LargeInk large)
{
    private const double Above = 1.3; // heights of the line's letters, with its marks
    private const double Below = 0.8;
    private const double Lowest = 0.5;
    private const double Gap = 0.8;

    private readonly HashSet<PixelRect> used = [];

    /// <summary>Boxes of large ink that no line has run into.</summary>
    public IEnumerable<PixelRect> Rest => large.Boxes.Where(box => !used.Contains(box));

    /// <summary>The line with the pieces of large ink that belong to it.</summary>
    public InkLine Complete(InkLine line)
    {
        double height = line.BodyBottom - line.BodyTop;
        var top = line.BodyTop - (int)(Above * height);
        var band = new PixelRect(0, top, int.MaxValue / 2, line.BodyBottom + (int)(Below * height) - top);
        var pieces = large.Boxes.Where(box => !box.Intersect(band).IsEmpty)
            .SelectMany(box => large.Within(box.Intersect(band)).Select(piece => (Piece: piece, Of: box)))
            .Where(cut => IsLetter(cut.Piece, line, height)).ToList();
        var taken = new List<PixelRect>();
        var whole = line.Box;
        while (pieces.FindIndex(cut => GapBetween(cut.Piece, whole) <= Gap * height) is >= 0 and var next)
        {
            taken.Add(pieces[next].Piece);
            whole = whole.Union(pieces[next].Piece);
            used.Add(pieces[next].Of);
            pieces.RemoveAt(next);
        }
        return taken.Count == 0 ? line : line with { Box = whole, Cut = taken };
    }

    private static bool IsLetter(in PixelRect piece, InkLine line, double height) =>
        Math.Min(piece.Bottom, line.BodyBottom) - Math.Max(piece.Y, line.BodyTop) >= Lowest * height;

    private static int GapBetween(in PixelRect a, in PixelRect b) => Math.Max(0, Math.Max(a.X - b.Right, b.X - a.Right));
}
