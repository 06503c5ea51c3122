using System.Buffers;
using System.Collections.Frozen;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>
/// The frequent office words of <c>layer_lies.csv</c>, each with a damaged form that is no Thai word nor part of one:
/// ดาเนินการ for ดำเนินการ. Found as substrings, since Thai words have no spaces between them.
/// </summary>
internal static class DamagedWords
{
    private const string FileName = "layer_lies.csv";
    private const int KeyLength = 3;

    private static readonly (string Word, WordDamage Damage, bool Damaged)[] Entries = [.. Read()];

    private static readonly SearchValues<string> Words = SearchValues.Create([.. Entries.Select(entry => entry.Word)], StringComparison.Ordinal);

    private static readonly FrozenDictionary<string, (string Word, WordDamage Damage, bool Damaged)[]> ByKey =
        Entries.GroupBy(entry => entry.Word[..KeyLength], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The words as they are spelt.</summary>
    public static IReadOnlyList<string> RightWords { get; } = [.. Entries.Where(entry => !entry.Damaged).Select(entry => entry.Word)];

    /// <summary>Counts by damage (the index is the <see cref="WordDamage"/>).</summary>
    /// <param name="text">normalised, without spaces</param>
    public static WordCounts[] Count(ReadOnlySpan<char> text)
    {
        var counts = new WordCounts[Enum.GetValues<WordDamage>().Length];
        var keys = ByKey.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = text.IndexOfAny(Words); at >= 0; at = text.IndexOfAny(Words))
        {
            text = text[at..];
            if (keys.TryGetValue(text[..KeyLength], out var entries))
                foreach (var (word, damage, damaged) in entries)
                    if (text.StartsWith(word, StringComparison.Ordinal))
                        counts[(int)damage] += damaged ? new WordCounts(0, 1) : new WordCounts(1, 0);
            text = text[1..];
        }
        return counts;
    }

    private static IEnumerable<(string Word, WordDamage Damage, bool Damaged)> Read()
    {
        using var stream = typeof(DamagedWords).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"{FileName} is not embedded in ItaIngest.Extraction");
        using var reader = new StreamReader(stream);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var damage = fields[2] switch
            {
                "am_as_aa" => WordDamage.AmAsAa,
                "aa_as_am" => WordDamage.AaAsAm,
                "tones_lost" => WordDamage.TonesLost,
                _ => throw new InvalidOperationException($"{FileName}: unknown damage '{fields[2]}' of {fields[0]}"),
            };
            yield return (fields[0], damage, false);
            yield return (fields[1], damage, true);
        }
    }
}
