namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// Bridges gaps in a line that are wider than what dots and dashes leave. Where crossing lines stand at both sides of the
/// gap two tables stand side by side, and it stays.
/// </summary>
internal static class BrokenRulings
{
    private const double Widest = 8; // points
    private const double Aside = 1.5; // points
    private const double Corner = 2; // points

    public static Rulings Bridge(Rulings rulings) =>
        new(Bridge(rulings.Horizontal, rulings.Vertical), Bridge(rulings.Vertical, rulings.Horizontal));

    private static List<Ruling> Bridge(IReadOnlyList<Ruling> along, IReadOnlyList<Ruling> across)
    {
        var whole = new List<Ruling>(along.Count);
        foreach (var piece in along.OrderBy(line => line.Start))
        {
            var before = whole.FindIndex(line => GoesOn(line, piece) && !(IsCorner(line.End, line, across) && IsCorner(piece.Start, piece, across)));
            if (before < 0)
                whole.Add(piece);
            else
                whole[before] = Join(whole[before], piece);
        }
        return whole;
    }

    private static bool GoesOn(Ruling line, Ruling piece) =>
        piece.Start > line.End && piece.Start - line.End <= Widest && Math.Abs(line.At(piece.Start) - piece.At(piece.Start)) <= LetterStrokes.Aside(line, piece, Aside);

    private static bool IsCorner(double at, Ruling line, IReadOnlyList<Ruling> across)
    {
        foreach (var other in across)
        {
            if (Math.Abs(other.At(line.Position) - at) <= Corner && other.Start <= line.Position + Corner && other.End >= line.Position - Corner)
                return true;
        }
        return false;
    }

    private static Ruling Join(Ruling line, Ruling piece)
    {
        double first = line.At(line.Start), last = piece.At(piece.End);
        return new Ruling(line.Start, piece.End, (first + last) / 2, (last - first) / (piece.End - line.Start), Math.Max(line.Thickness, piece.Thickness));
    }
}
