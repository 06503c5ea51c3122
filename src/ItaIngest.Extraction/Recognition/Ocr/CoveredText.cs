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
    private const double SameRow = 0.6;
    private const double Covered = 2.5;

    private readonly HashSet<PixelRect> used = [];

    /// <summary>Boxes of large ink that no line has run into.</summary>
    public IEnumerable<PixelRect> Rest => large.Boxes.Where(box => !used.Contains(box));

    /// <summary>
    /// The lines with the pieces of large ink that belong to them. What large ink parts a line into is one line again, or each
    /// part would be read with the same ink.
    /// </summary>
    /// <param name="lines">of one part of the page</param>
    public IReadOnlyList<InkLine> Complete(IReadOnlyList<InkLine> lines)
    {
        if (large.Boxes.Count == 0)
            return lines;
        var open = lines.Where(line => !line.IsLeader).OrderBy(line => line.Box.X).ToList();
        var done = lines.Where(line => line.IsLeader).ToList();
        while (open.Count > 0)
        {
            var line = open[0];
            open.RemoveAt(0);
            var whole = Complete(line);
            while (whole.Cut.Count > 0 && open.FindIndex(next => IsSameRow(line, next) && GoesOn(whole, next)) is >= 0 and var goesOn)
            {
                line = Joined(line, open[goesOn]);
                open.RemoveAt(goesOn);
                whole = Complete(line);
            }
            done.Add(whole);
        }
        return done;
    }

    /// <summary>Whether a part of a line follows, as near as letters do or with large ink between.</summary>
    private bool GoesOn(InkLine line, InkLine next)
    {
        var height = line.BodyBottom - line.BodyTop;
        return next.Box.X <= line.Box.Right + (Gap * height)
            || (next.Box.X <= line.Box.Right + (Covered * height)
                && large.Boxes.Any(box => box.X <= line.Box.Right && box.Right >= next.Box.X && box.Y < line.BodyBottom && box.Bottom > line.BodyTop));
    }

    private static bool IsSameRow(InkLine line, InkLine next)
    {
        int height = line.BodyBottom - line.BodyTop, other = next.BodyBottom - next.BodyTop;
        return Math.Min(line.BodyBottom, next.BodyBottom) - Math.Max(line.BodyTop, next.BodyTop) >= SameRow * Math.Max(height, other);
    }

    /// <summary>The letters of the longer part say where those of the line stand.</summary>
    private static InkLine Joined(InkLine line, InkLine next)
    {
        var longer = line.Box.Width >= next.Box.Width ? line : next;
        return longer with { Ink = [.. line.Ink, .. next.Ink], Box = line.Box.Union(next.Box), Shared = [.. line.Shared, .. next.Shared] };
    }

    /// <summary>The line with the pieces of large ink that belong to it.</summary>
    private InkLine Complete(InkLine line)
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
