namespace ItaIngest.Classification.Features;

/// <summary>
/// Words and phrases that speak of a category (<c>terms.csv</c>): what a reader knows beyond the labelled measures. A term
/// is found where its letters are, tone marks, spaces and a few errors aside; what it weighs is learnt.
/// </summary>
internal sealed class Terms
{
    /// <summary>Letter of the field in n-gram names; the letter after it counts the categories from A.</summary>
    public const char Field = 't';

    private static readonly Lazy<Terms> s_ours = new(() => new Terms(Read()));

    private readonly List<TermPattern> _patterns;
    private readonly byte[] _needed;
    private readonly ushort[]?[] _withBigram = new ushort[]?[ushort.MaxValue + 1];

    private Terms(List<TermPattern> patterns)
    {
        _patterns = patterns;
        _needed = [.. patterns.Select(pattern => (byte)pattern.BigramsNeeded)];
        var places = patterns.SelectMany((pattern, i) => pattern.Bigrams.Select(bigram => (bigram, i)));
        foreach (var with in places.GroupBy(place => place.bigram, place => (ushort)place.i))
            _withBigram[with.Key] = [.. with];
    }

    public static Terms Ours => s_ours.Value;

    public static ulong Key(int label) => ((ulong)Field << 8) | (byte)('A' + label);

    /// <summary>How many different terms of each category the text has, in the order of <see cref="Categories.All"/>.</summary>
    public int[] Count(string text)
    {
        var counts = new int[Categories.All.Count];
        var letters = NgramAlphabet.Letters(text);
        var hits = new byte[_patterns.Count]; // a pattern has fewer than 64 pairs
        foreach (var bigram in TermPattern.BigramsOf(letters))
        {
            foreach (var pattern in _withBigram[bigram] ?? [])
                hits[pattern]++;
        }

        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i] >= _needed[i] && _patterns[i].IsIn(letters))
                counts[_patterns[i].Label]++;
        }

        return counts;
    }

    private static List<TermPattern> Read()
    {
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream("terms.csv")!;
        var codes = Categories.All.Select((category, label) => (category.Code, label)).ToDictionary(c => c.Code, c => c.label, StringComparer.Ordinal);
        return
        [
            .. from row in CsvRows.Read(stream)
               from term in row["terms"].Split('|', StringSplitOptions.RemoveEmptyEntries)
               let letters = NgramAlphabet.Letters(term)
               where letters.Length > 3
               select new TermPattern(letters.AsSpan(1..^1), codes[row["category"]]),
        ];
    }
}
