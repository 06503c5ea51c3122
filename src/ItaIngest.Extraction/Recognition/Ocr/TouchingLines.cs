using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Cuts ink where two lines touch. In print of single spacing the vowels under a line run into the marks and the tall
/// letters of the next, and hang together with them. A piece that goes from one line's letters, or close under them,
/// to close over those of the next is cut where it is thinnest between the two; what is cut off finds its line as other
/// marks do.
/// </summary>
internal static class TouchingLines
{
    private const double Widest = 1.3; // white between the letters of two lines, in their heights: wider apart nothing touches
    private const double Narrowest = 0.3;
    private const double HighestMark = 0.62; // of a mark that touches nothing
    private const double FromAbove = 0.12; // heights below the letters of the upper line
    private const double ToBelow = 0.28; // heights above those of the lower
    private const double Thin = 1.5; // times the thinnest row
    private const double Wide = 2.2;
    private const int SmallestPart = 2; // rows

    /// <summary>The pieces, with those that touch cut in two.</summary>
    /// <param name="pieces">of one part of the page</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static IReadOnlyList<InkPiece> Part(IReadOnlyList<InkPiece> pieces, double letter)
    {
        var bands = InkLines.Bands([.. pieces.Select(piece => piece.Box)], letter);
        var parted = new List<InkPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece.Box.Height > HighestMark * letter && Between(piece.Box, bands) is var (from, to) && ThinnestRow(piece, from, to) is { } row)
            {
                var (above, below) = piece.CutAt(row);
                parted.Add(above);
                parted.Add(below);
            }
            else
            {
                parted.Add(piece);
            }
        }
        return parted;
    }

    /// <summary>The rows between two lines that both claim a piece, or null.</summary>
    private static (int From, int To)? Between(in PixelRect box, IReadOnlyList<LetterBand> bands)
    {
        var x = box.X + (box.Width / 2);
        foreach (var upper in bands)
        {
            if (x < upper.Left || x > upper.Right)
                continue;
            var bottom = upper.Near(x).Bottom;
            if (box.Y > bottom + (FromAbove * upper.Height) || box.Bottom < bottom)
                continue;
            foreach (var lower in bands)
            {
                if (x < lower.Left || x > lower.Right)
                    continue;
                var top = lower.Near(x).Top;
                var white = (top - bottom) / lower.Height;
                if (white is > Narrowest and < Widest && box.Bottom >= top - (ToBelow * lower.Height))
                    return (Math.Max(bottom, box.Y), Math.Min(top, box.Bottom));
            }
        }
        return null;
    }

    /// <summary>
    /// Where the piece is thinnest, or, where it is thin for long (the stroke of a tone mark), at the end that its wide part
    /// is at.
    /// </summary>
    private static int? ThinnestRow(InkPiece piece, int from, int to)
    {
        var rows = piece.Rows();
        int first = Math.Max(from - piece.Box.Y, SmallestPart), last = Math.Min(to - piece.Box.Y, rows.Length - SmallestPart);
        if (last <= first)
            return null;
        var least = rows[first..last].Min();
        var at = Array.IndexOf(rows, least, first, last - first);
        int start = at, end = at + 1;
        while (start > first && rows[start - 1] <= Thin * least)
            start--;
        while (end < last && rows[end] <= Thin * least)
            end++;
        bool wideAbove = rows[..start].Any(row => row > Wide * least), wideBelow = rows[end..].Any(row => row > Wide * least);
        return piece.Box.Y + (wideAbove == wideBelow ? (start + end) / 2 : wideAbove ? start : end);
    }
}
