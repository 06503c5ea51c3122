namespace ItaIngest.Classification.Features;

/// <summary>
/// The n-grams of a measure by field. Measure and steps speak the same language and share their n-grams (<c>m</c>), each with
/// its own weight; an issue often names another subject than the measure and has n-grams of its own (<c>i</c>).
/// </summary>
internal static class NgramCounter
{
    public const char Content = 'm';
    public const char Issue = 'i';

    /// <summary>Calls back for each n-gram, as often as it occurs.</summary>
    public static void Read(string text, char field, FeatureOptions options, Action<ulong> found)
    {
        var letters = NgramAlphabet.Letters(text);
        for (var start = 0; start < letters.Length; start++)
        {
            ulong key = field;
            var longest = Math.Min(options.Longest, letters.Length - start);
            for (var n = 1; n <= longest; n++)
            {
                key = (key << 8) | letters[start + n - 1];
                if (n >= options.Shortest)
                    found(key);
            }
        }
    }

    /// <summary>Every different n-gram of all fields.</summary>
    public static HashSet<ulong> Distinct(MeasureFields fields, FeatureOptions options)
    {
        var keys = new HashSet<ulong>();
        Read(fields.Text, Content, options, key => keys.Add(key));
        Read(fields.Steps, Content, options, key => keys.Add(key));
        Read(fields.Issue, Issue, options, key => keys.Add(key));
        return keys;
    }
}
