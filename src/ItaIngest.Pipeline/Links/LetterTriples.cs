namespace ItaIngest.Pipeline.Links;

/// <summary>
/// What a text is compared by: its runs of three letters. A misread letter costs three of them, a changed word a few;
/// texts of other words have few in common.
/// </summary>
internal sealed class LetterTriples
{
    private readonly int[] _sorted;

    /// <param name="letters">as <see cref="RowPrint"/> keeps them, a byte each</param>
    public LetterTriples(ReadOnlySpan<byte> letters)
    {
        var triples = new HashSet<int>();
        for (var i = 0; i + 2 < letters.Length; i++)
            triples.Add((letters[i] << 16) | (letters[i + 1] << 8) | letters[i + 2]);
        _sorted = [.. triples.Order()];
    }

    public int Count => _sorted.Length;

    /// <summary>0 to 1: how much of this text the other one has, whatever else it says.</summary>
    public double ShareIn(LetterTriples other) => Count == 0 ? 0 : (double)Shared(other) / Count;

    /// <summary>0 to 1: how much the two have in common (Dice).</summary>
    public double Likeness(LetterTriples other) => Count + other.Count == 0 ? 0 : 2.0 * Shared(other) / (Count + other.Count);

    private int Shared(LetterTriples other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < _sorted.Length && j < other._sorted.Length)
        {
            var (x, y) = (_sorted[i], other._sorted[j]);
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return shared;
    }
}
