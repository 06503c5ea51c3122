namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>
/// Aligns a line of the layer with what OCR read on it, by place and by letter: the cheapest way through both (Needleman
/// and Wunsch, 1970). The place counts because the letters of a layer may all be wrong; the letter counts because the
/// network only knows about where it read one.
/// </summary>
internal static class SlotAlignment
{
    private const double OtherLetter = 0.7;
    private const double Gap = 0.65;
    private const double Reach = 2.5; // letter widths

    /// <summary>What was read beside each slot of the line.</summary>
    /// <param name="line">of the layer</param>
    /// <param name="read">from left to right</param>
    /// <param name="expected">what a stored letter is known to show</param>
    /// <param name="unmatched">gets what stands beside none</param>
    public static Slot?[] Align(SlotLine line, List<Slot> read, Func<Slot, int> expected, List<Slot> unmatched)
    {
        var places = Enumerable.Range(0, line.Slots.Count).Where(i => IsComparable(line.Slots[i])).ToArray();
        var result = new Slot?[line.Slots.Count];
        var cost = Fill(line, places, read, expected);
        int at = places.Length, other = read.Count;
        while (other > 0)
        {
            if (at == 0 || cost[at, other] == cost[at, other - 1] + Gap)
                unmatched.Add(read[--other]);
            else if (cost[at, other] == cost[at - 1, other] + Gap)
                at--;
            else
                result[places[--at]] = read[--other];
        }
        return result;
    }

    /// <summary>All that is no plain punctuation: also codes of no meaning, which may stand for letters.</summary>
    private static bool IsComparable(Slot slot) => Letters.IsWord(slot.Letter) || slot.Letter > 0x7E || slot.Letter == 0;

    private static double[,] Fill(SlotLine line, int[] places, List<Slot> read, Func<Slot, int> expected)
    {
        var cost = new double[places.Length + 1, read.Count + 1];
        for (var i = 1; i <= places.Length; i++)
            cost[i, 0] = i * Gap;
        for (var j = 1; j <= read.Count; j++)
            cost[0, j] = j * Gap;
        for (var i = 1; i <= places.Length; i++)
        {
            var slot = line.Slots[places[i - 1]];
            var (shown, x) = (expected(slot), slot.Box.CenterX);
            for (var j = 1; j <= read.Count; j++)
            {
                var gap = Math.Min(cost[i - 1, j], cost[i, j - 1]) + Gap;
                var away = Math.Abs(x - read[j - 1].Box.CenterX) / line.LetterWidth;
                var match = away > Reach ? double.PositiveInfinity : cost[i - 1, j - 1] + (0.25 * away) + (Letters.AreSame(shown, read[j - 1].Letter) ? 0 : OtherLetter);
                cost[i, j] = Math.Min(gap, match);
            }
        }
        return cost;
    }
}
