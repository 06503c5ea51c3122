namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The white columns of a line from left to right, that before and that behind all ink with them. Says which of them parts
/// which letters: all guesses are fitted at once, in order, since one that is off by half a letter would take the white of
/// its neighbour.
/// </summary>
internal sealed class LetterWhites
{
    private readonly List<(double Left, double Right)> whites = [];

    public int Count => whites.Count;

    /// <param name="line">whose ink is known</param>
    /// <param name="scale">points a pixel</param>
    public static LetterWhites Of(InkLine line, double scale)
    {
        var found = new LetterWhites();
        if (line.Ink.Count == 0)
            return found; // what was cut out of large ink has no letters of its own
        var right = double.NegativeInfinity;
        foreach (var box in line.Ink.OrderBy(box => box.X))
        {
            if (box.X * scale > right)
                found.whites.Add((right, box.X * scale));
            right = Math.Max(right, box.Right * scale);
        }
        found.whites.Add((right, double.PositiveInfinity));
        return found;
    }

    /// <summary>For each guess the white that is meant, else where the guess lies between those that are.</summary>
    /// <param name="guesses">where a letter ends and the next begins, from left to right</param>
    /// <param name="reach">how far a guess may be off, in points; what a white costs that parts no letters is no more</param>
    public List<(double Left, double Right)> Between(List<(double Left, double Right)> guesses, double reach)
    {
        var meant = Meant(guesses, reach);
        var sides = new List<(double Left, double Right)>(guesses.Count);
        for (int i = 0, before = -1; i < guesses.Count; i++)
        {
            if (meant[i] >= 0)
            {
                before = i;
                sides.Add(SidesOf(meant[i]));
                continue;
            }
            var next = Array.FindIndex(meant, i, white => white >= 0);
            var place = Middle(guesses[i]);
            if (before >= 0 && next >= 0)
                place = Scaled(place, (Middle(guesses[before]), Middle(guesses[next])), (sides[before].Right, SidesOf(meant[next]).Left));
            else if (before >= 0)
                place = Math.Max(place, sides[before].Right);
            else if (next >= 0)
                place = Math.Min(place, SidesOf(meant[next]).Left);
            sides.Add((place, place));
        }
        return sides;
    }

    /// <summary>Of the white before and behind all ink, its only side.</summary>
    private (double Left, double Right) SidesOf(int white)
    {
        var (left, right) = whites[white];
        return (double.IsFinite(left) ? left : right, double.IsFinite(right) ? right : left);
    }

    private static double Scaled(double place, (double From, double To) guess, (double From, double To) ink) =>
        guess.To <= guess.From ? ink.To : Math.Min(ink.To, ink.From + ((place - guess.From) / (guess.To - guess.From) * (ink.To - ink.From)));

    /// <summary>The white of each guess, or −1: the assignment in order that costs least.</summary>
    private int[] Meant(List<(double Left, double Right)> guesses, double reach)
    {
        var costs = new double[guesses.Count + 1, whites.Count + 1];
        for (var i = 0; i <= guesses.Count; i++)
            for (var j = 0; j <= whites.Count; j++)
                costs[i, j] = i == 0 && j == 0 ? 0 : Math.Min(Match(i, j), Math.Min(i > 0 ? costs[i - 1, j] + reach : double.PositiveInfinity, j > 0 ? costs[i, j - 1] + Unused(j - 1) : double.PositiveInfinity));
        var meant = new int[guesses.Count];
        Array.Fill(meant, -1);
        for (int i = guesses.Count, j = whites.Count; i > 0;)
        {
            if (j > 0 && costs[i, j] == Match(i, j))
                meant[--i] = --j;
            else if (costs[i, j] == costs[i - 1, j] + reach)
                i--;
            else
                j--;
        }
        return meant;

        double Match(int i, int j) => i > 0 && j > 0 && Distance(guesses[i - 1], whites[j - 1]) is var distance && distance <= reach ? costs[i - 1, j - 1] + distance : double.PositiveInfinity;

        double Unused(int j) => j == 0 || j == whites.Count - 1 ? 0 : Math.Min(reach, whites[j].Right - whites[j].Left);
    }

    private static double Distance((double Left, double Right) guess, (double Left, double Right) white) =>
        Math.Max(0, Math.Max(white.Left - Math.Max(guess.Left, guess.Right), Math.Min(guess.Left, guess.Right) - white.Right));

    private static double Middle((double Left, double Right) guess) => (guess.Left + guess.Right) / 2;
}
