namespace ItaIngest.Classification.Features;

/// <summary>
/// Words and phrases that speak of a category (<c>terms.csv</c>): what a reader knows beyond the labelled measures. A term
/// is found where its letters are, tone marks and spaces aside; what it weighs is learnt.
/// </summary>
internal static class Terms
{
    /// <summary>Letter of the field in n-gram names; the letter after it counts the categories from A.</summary>
    public const char Field = 't';

    private static readonly Lazy<IReadOnlyList<(byte[] Letters, int Label)>> s_all = new(Read);

    /// <summary>How many different terms of each category the text has, in the order of <see cref="Categories.All"/>.</summary>
    public static int[] Count(string text)
    {
        var counts = new int[Categories.All.Count];
        ReadOnlySpan<byte> letters = NgramAlphabet.Letters(text);
        foreach (var (term, label) in s_all.Value)
        {
            if (letters.IndexOf(term) >= 0)
                counts[label]++;
        }

        return counts;
    }

    public static ulong Key(int label) => ((ulong)Field << 8) | (byte)('A' + label);

    private static List<(byte[] Letters, int Label)> Read()
    {
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream("terms.csv")!;
        var codes = Categories.All.Select((category, label) => (category.Code, label)).ToDictionary(c => c.Code, c => c.label, StringComparer.Ordinal);
        return
        [
            .. from row in CsvRows.Read(stream)
               from term in row["terms"].Split('|', StringSplitOptions.RemoveEmptyEntries)
               let letters = NgramAlphabet.Letters(term)
               where letters.Length > 2
               select (letters[1..^1], codes[row["category"]]),
        ];
    }
}
