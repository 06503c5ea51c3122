using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Names of the months: full, abbreviated with dots or without, and as OCR damages them (<c>months.csv</c>).</summary>
public static class Months
{
    private static readonly Lazy<IReadOnlyList<(int Number, string Name)>> All = new(Load);

    private static readonly Lazy<HashSet<string>> Skeletons = new(() => [.. Names.Select(month => ThaiText.Skeleton(month.Name))]);

    /// <summary>Every way to write a month, longest first.</summary>
    internal static IReadOnlyList<(int Number, string Name)> Names => All.Value;

    /// <summary>Whether a text is the name of a month, as it is listed, and nothing else.</summary>
    public static bool IsName(string text) => Skeletons.Value.Contains(ThaiText.Skeleton(text));

    /// <summary>
    /// The month, 1–12, that a word stands for, or null. Words that are no entry are taken for the full name that is
    /// within two edits (one for a word of less than seven letters), when there is just one.
    /// </summary>
    public static int? Find(string word)
    {
        var skeleton = ThaiText.Skeleton(word);
        foreach (var (number, name) in Names)
        {
            if (ThaiText.Skeleton(name) == skeleton)
                return number;
        }
        return FindNear(skeleton);
    }

    private static int? FindNear(string skeleton)
    {
        if (skeleton.Length < 5)
            return null;
        var near = Names.Where(n => n.Name.Length >= 6)
            .Select(n => (n.Number, Distance: SpellingDistance.BetweenSkeletons(skeleton, ThaiText.Skeleton(n.Name), skeleton.Length < 7 ? 1 : 2)))
            .Where(n => n.Distance < double.PositiveInfinity)
            .GroupBy(n => n.Number, n => n.Distance, (number, distances) => (Number: number, Distance: distances.Min()))
            .OrderBy(n => n.Distance)
            .ToList();
        return near.Count == 1 || (near.Count > 1 && near[0].Distance < near[1].Distance) ? near[0].Number : null;
    }

    private static List<(int Number, string Name)> Load() =>
        VocabularyFile.Read("months.csv")
            .SelectMany(row => row.List("short").Concat(row.List("damage")).Append(row["full"]),
                (row, name) => (ThaiDigits.TryParseInteger(row["number"], out var number) ? number : 0, name))
            .OrderByDescending(n => n.name.Length)
            .ToList();
}
