using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>The types of local government and the words that announce one (<c>agency_types.csv</c>).</summary>
internal static class AgencyTypes
{
    public const string Special = "SPECIAL";
    public const string Province = "PAO";
    public const string Subdistrict = "SAO";

    /// <summary>No type: of a name that stands without the word of one.</summary>
    public const string Any = "";

    private static readonly Lazy<IReadOnlyList<AgencyTypeWord>> All = new(AgencyTypeWord.Load);

    /// <summary>Every word, longest first.</summary>
    public static IReadOnlyList<AgencyTypeWord> Words => All.Value;

    /// <summary>The name with the official word of its type before it.</summary>
    public static string OfficialName(string type, string name) =>
        type == Any ? name
        : type != Special ? Words.First(w => w.Code == type).Official + name
        : name == "พัทยา" ? "เมือง" + name
        : name;

    public static bool IsMunicipality(string type) => type.EndsWith("MUNICIPALITY", StringComparison.Ordinal);

    /// <summary>
    /// Whether the letters of a short form are one: not the end of a word and the beginning of the next (แหลมงอบ จังหวัดตราด), nor of
    /// one whose last consonant has a vowel (อบจังหวัด).
    /// </summary>
    public static bool IsShortFormAt(SkeletonMap map, int at, AgencyTypeWord word)
    {
        var end = at + word.Skeleton.Length;
        if (!word.Skeleton.EndsWith('.') && end < map.Text.Length && !map.IsBreakBefore(end) && (ThaiText.IsCombining(map.Text[end]) || map.Text[end] is 'ะ' or 'า' or 'ำ'))
            return false;
        return map.IsBreakBefore(at) || !Enumerable.Range(at + 1, word.Skeleton.Length - 1).Any(map.IsBreakBefore);
    }

    /// <summary>True when a skeleton begins with the word of a type, spelled right.</summary>
    public static bool StartsWithOne(string skeleton) =>
        Words.Any(w => w.Strength != AgencyWordStrength.Damage && skeleton.StartsWith(w.Skeleton, StringComparison.Ordinal))
        || skeleton.StartsWith("เทศบาล", StringComparison.Ordinal);
}
