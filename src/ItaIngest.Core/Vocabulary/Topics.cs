using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>The seven topics, recognised in section rows such as (๒) การให้บริการและระบบ E-Service.</summary>
public static class Topics
{
    private const double EditsPerLetter = 0.25;

    private static readonly Lazy<IReadOnlyList<(Topic Topic, string Skeleton, string[] Keywords)>> Loaded = new(() =>
        VocabularyFile.Read("topics.csv")
            .Select(r => (new Topic(ThaiDigits.TryParseInteger(r["number"], out var n) ? n : 0, r["name"]), Letters(r["name"]), r.List("keywords").Select(Letters).ToArray()))
            .ToList());

    public static IReadOnlyList<Topic> All => Loaded.Value.Select(t => t.Topic).ToList();

    /// <summary>The topic that a heading names, its number and damage aside; null for another heading.</summary>
    public static Topic? Find(string? heading)
    {
        var letters = Letters(ItemMarker.Without(ThaiText.Normalise(heading ?? "")));
        if (letters.Length < 8)
            return null;
        var near = Loaded.Value
            .Select(t => (t.Topic, Distance: SpellingDistance.BetweenSkeletons(letters, t.Skeleton, t.Skeleton.Length * EditsPerLetter) / t.Skeleton.Length))
            .MinBy(t => t.Distance);
        if (near.Distance <= EditsPerLetter)
            return near.Topic;
        return Loaded.Value.FirstOrDefault(t => letters.Length < 2 * t.Skeleton.Length && t.Keywords.Any(k => letters.Contains(k, StringComparison.Ordinal))).Topic;
    }

    private static string Letters(string text) => new(ThaiText.Skeleton(text).Where(c => ThaiText.IsLetter(c) || char.IsAsciiLetter(c)).ToArray());
}
