namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Boxes to be ticked, told by their shape: a hollow square of the height of a letter with all four sides and corners, which
/// no letter has. The model does not know them and reads O, U or J.
/// </summary>
internal static class CheckBoxes
{
    private const double Smallest = 0.75; // letter heights
    private const double Largest = 2;
    private const double Squarest = 0.8; // shorter side by longer
    private const double Side = 0.88; // of a side is ink
    private const double Edge = 0.2; // of the box, where its sides are
    private const double Ticked = 0.07; // of what is inside

    /// <summary>The boxes, and whether there is anything in them.</summary>
    /// <param name="pieces">ink of a page</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static IReadOnlyList<(InkPiece Piece, bool IsTicked)> Find(IReadOnlyList<InkPiece> pieces, double letter) =>
    [
        .. from piece in pieces
           where Math.Min(piece.Box.Width, piece.Box.Height) is var shorter && Math.Max(piece.Box.Width, piece.Box.Height) is var longer
               && shorter >= Smallest * letter && longer <= Largest * letter && shorter >= Squarest * longer && IsHollowSquare(piece)
           select (piece, Inside(piece, pieces) > Ticked),
    ];

    private static bool IsHollowSquare(InkPiece piece)
    {
        var box = piece.Box;
        int edgeX = Math.Max(1, (int)(Edge * box.Width)), edgeY = Math.Max(1, (int)(Edge * box.Height));
        bool[] left = new bool[box.Height], right = new bool[box.Height], top = new bool[box.Width], bottom = new bool[box.Width];
        foreach (var run in piece.Runs)
        {
            left[run.Y - box.Y] |= run.Left < box.X + edgeX;
            right[run.Y - box.Y] |= run.Right > box.Right - edgeX;
            for (var x = run.Left; x < run.Right; x++)
            {
                top[x - box.X] |= run.Y < box.Y + edgeY;
                bottom[x - box.X] |= run.Y >= box.Bottom - edgeY;
            }
        }
        return new[] { left, right, top, bottom }.All(side => side.Count(ink => ink) >= Side * side.Length) && HasCorners(piece) && Straight(piece, edgeX);
    }

    /// <summary>Round letters have none.</summary>
    private static bool HasCorners(InkPiece piece)
    {
        var (box, near) = (piece.Box, Math.Max(1, (int)(0.12 * piece.Box.Width)));
        bool Has(int left, int top) => piece.Runs.Any(run => run.Y >= top && run.Y < top + near && run.Left < left + near && run.Right > left);
        return Has(box.X, box.Y) && Has(box.Right - near, box.Y) && Has(box.X, box.Bottom - near) && Has(box.Right - near, box.Bottom - near);
    }

    /// <summary>Whether the sides are straight: most rows between top and bottom begin and end at the sides.</summary>
    private static bool Straight(InkPiece piece, int edge)
    {
        var box = piece.Box;
        var rows = piece.Runs.GroupBy(run => run.Y).Count(row => row.Min(run => run.Left) <= box.X + (edge / 2) && row.Max(run => run.Right) >= box.Right - (edge / 2));
        return rows >= Side * box.Height;
    }

    private static double Inside(InkPiece piece, IReadOnlyList<InkPiece> pieces)
    {
        var inner = piece.Box.Inflate(-Math.Max(2, (int)(Edge * piece.Box.Width * 1.2)));
        var ink = pieces.Where(other => !other.Box.Intersect(inner).IsEmpty).SelectMany(other => other.Runs)
            .Where(run => run.Y >= inner.Y && run.Y < inner.Bottom).Sum(run => Math.Max(0, Math.Min(run.Right, inner.Right) - Math.Max(run.Left, inner.X)));
        return ink / (double)Math.Max(1, inner.Width * inner.Height);
    }
}
