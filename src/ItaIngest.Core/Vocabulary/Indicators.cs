using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>The ten indicators: by number, by name through spellings and damage, with the score written beside them.</summary>
public static class Indicators
{
    private static readonly Lazy<IReadOnlyList<Indicator>> Loaded = new(() =>
        VocabularyFile.Read("indicators.csv")
            .Select(r => new Indicator(ThaiDigits.TryParseInteger(r["number"], out var n) ? n : 0, r["instrument"], r["name"]))
            .ToList());

    private static readonly Lazy<IReadOnlyList<(string Skeleton, Indicator Indicator)>> LoadedNames = new(() =>
        VocabularyFile.Read("indicators.csv")
            .SelectMany((r, i) => r.List("aliases").Append(r["name"]).Select(name => (ThaiText.Skeleton(name), Loaded.Value[i])))
            .OrderByDescending(n => n.Item1.Length)
            .ToList());

    /// <summary>Indicators 1 to 10.</summary>
    public static IReadOnlyList<Indicator> All => Loaded.Value;

    /// <summary>Every spelling, longest first.</summary>
    internal static IReadOnlyList<(string Skeleton, Indicator Indicator)> Names => LoadedNames.Value;

    /// <summary>The indicator of a number, or null outside 1–10.</summary>
    public static Indicator? ByNumber(int number) => number is >= 1 and <= 10 ? All[number - 1] : null;

    /// <summary>
    /// Every mention in the order of the text: ตัวชี้วัดที่ ๔, a name, or both. A number that only counts rows (the
    /// ranks of a score table) is not taken for the indicator's. A score stands after the mention and before the next
    /// one, with คะแนน or ร้อยละ or alone; thresholds (มากกว่า ๘๕) are not scores.
    /// </summary>
    public static IReadOnlyList<IndicatorMention> Find(string? text) => IndicatorFinder.Find(new SkeletonMap(ThaiText.Normalise(text ?? "")));
}
