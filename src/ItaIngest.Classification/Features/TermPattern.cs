namespace ItaIngest.Classification.Features;

/// <summary>
/// A term that is found with a letter in seven wrong: Wu and Manber's bit-parallel search ("Fast text searching allowing
/// errors", CACM 35, 1992).
/// </summary>
internal sealed class TermPattern
{
    private const int LettersAnError = 7;
    private const int MostErrors = 3;
    private const int Longest = 63;

    private readonly byte[] _letters;
    private readonly ulong[] _positions = new ulong[256];
    private readonly ulong _last;

    /// <param name="letters">of <see cref="NgramAlphabet"/>, without the start and end signs</param>
    /// <param name="label">the category's place</param>
    public TermPattern(ReadOnlySpan<byte> letters, int label)
    {
        letters = letters[..Math.Min(letters.Length, Longest)];
        _letters = letters.ToArray();
        for (var i = 0; i < letters.Length; i++)
            _positions[letters[i]] |= 1UL << i;
        _last = 1UL << (letters.Length - 1);
        Label = label;
        Errors = Math.Min(MostErrors, letters.Length / LettersAnError);
        Bigrams = BigramsOf(letters);
    }

    public int Label { get; }

    public int Errors { get; }

    /// <summary>The different pairs of neighbours.</summary>
    public ushort[] Bigrams { get; }

    /// <summary>How many of the pairs a text must have to be worth searching: an error breaks two at most.</summary>
    public int BigramsNeeded => Math.Max(1, Bigrams.Length - (2 * Errors));

    public bool IsIn(ReadOnlySpan<byte> text) => text.IndexOf(_letters) >= 0 || (Errors > 0 && IsNearlyIn(text));

    private bool IsNearlyIn(ReadOnlySpan<byte> text)
    {
        Span<ulong> states = stackalloc ulong[MostErrors + 1];
        for (var errors = 0; errors <= Errors; errors++)
            states[errors] = (1UL << errors) - 1;
        foreach (var letter in text)
        {
            var before = states[0];
            states[0] = ((states[0] << 1) | 1) & _positions[letter];
            for (var errors = 1; errors <= Errors; errors++)
            {
                var own = states[errors];
                states[errors] = (((own << 1) | 1) & _positions[letter]) | before | (before << 1) | (states[errors - 1] << 1) | 1;
                before = own;
            }

            if ((states[Errors] & _last) != 0)
                return true;
        }

        return false;
    }

    internal static ushort[] BigramsOf(ReadOnlySpan<byte> letters)
    {
        if (letters.Length < 2)
            return [];
        var bigrams = new ushort[letters.Length - 1];
        for (var i = 1; i < letters.Length; i++)
            bigrams[i - 1] = (ushort)((letters[i - 1] << 8) | letters[i]);
        Array.Sort(bigrams);
        var different = 1;
        for (var i = 1; i < bigrams.Length; i++)
        {
            if (bigrams[i] != bigrams[i - 1])
                bigrams[different++] = bigrams[i];
        }

        return bigrams[..different];
    }
}
