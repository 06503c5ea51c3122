using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Provinces and districts by their names, damaged ones too (<c>provinces.csv</c>, <c>districts.csv</c>).</summary>
public static class Places
{
    private const double EditsPerLetter = 0.26;

    private static readonly Lazy<IReadOnlyList<(string Skeleton, string Name)>> ProvinceNames = new(() =>
        VocabularyFile.Read("provinces.csv")
            .SelectMany(r => r.List("aliases").Append(r["name"]), (r, alias) => (ThaiText.Skeleton(alias), r["name"]))
            .ToList());

    private static readonly Lazy<ILookup<string, (string Skeleton, string Name)>> DistrictNames = new(() =>
        VocabularyFile.Read("districts.csv").ToLookup(r => r["province"], r => (ThaiText.Skeleton(r["name"]), r["name"]), StringComparer.Ordinal));

    /// <summary>The province that a text begins with, its spelling repaired; null when none is near.</summary>
    public static string? Province(string text) => Nearest(ThaiText.Skeleton(text), ProvinceNames.Value);

    /// <summary>The district of a province that a text begins with; of any province when it is null.</summary>
    public static string? District(string text, string? province)
    {
        var skeleton = ThaiText.Skeleton(text);
        var names = province is null ? DistrictNames.Value.SelectMany(d => d) : DistrictNames.Value[province];
        return skeleton.StartsWith("เมือง", StringComparison.Ordinal) && province is not null && IsCapital(skeleton, province)
            ? "เมือง" + province
            : Nearest(skeleton, names);
    }

    /// <summary>The province with just this skeleton, or null.</summary>
    internal static string? ProvinceExactly(string skeleton) => ProvinceNames.Value.FirstOrDefault(p => p.Skeleton == skeleton).Name;

    /// <summary>The district of a province with a skeleton one edit away at most, or null.</summary>
    internal static string? DistrictExactly(string skeleton, string province) =>
        DistrictNames.Value[province].FirstOrDefault(d => SpellingDistance.BetweenSkeletons(skeleton, d.Skeleton, 1) <= 1).Name;

    /// <summary>เมือง or เมืองฯ alone: the district of the provincial capital, which bears the province's name.</summary>
    private static bool IsCapital(string skeleton, string province) =>
        skeleton is "เมือง" or "เมืองฯ" && DistrictNames.Value[province].Any(d => d.Name == "เมือง" + province);

    private static string? Nearest(string text, IEnumerable<(string Skeleton, string Name)> names)
    {
        string? best = null;
        var (least, length) = (double.PositiveInfinity, 0);
        foreach (var (skeleton, name) in names)
        {
            var distance = PrefixDistance(text, skeleton) / skeleton.Length;
            if (distance > EditsPerLetter || distance > least || (distance == least && skeleton.Length <= length))
                continue;
            (best, least, length) = (name, distance, skeleton.Length);
        }
        return best;
    }

    /// <summary>Distance of a name and the beginning of the text; a beginning that goes on within a word costs a little.</summary>
    private static double PrefixDistance(string text, string name)
    {
        if (text.StartsWith(name, StringComparison.Ordinal))
            return text.Length == name.Length ? 0 : 0.01;
        var max = name.Length * EditsPerLetter;
        var least = SpellingDistance.BetweenSkeletons(text, name, max);
        for (var cut = Math.Max(1, name.Length - 1); cut <= name.Length + 1 && cut < text.Length; cut++)
            least = Math.Min(least, SpellingDistance.BetweenSkeletons(text.AsSpan(0, cut), name, max) + 0.5);
        return least;
    }
}
