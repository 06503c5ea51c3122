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

    /// <summary>True when a skeleton begins with the word of a type, spelled right.</summary>
    public static bool StartsWithOne(string skeleton) =>
        Words.Any(w => w.Strength != AgencyWordStrength.Damage && skeleton.StartsWith(w.Skeleton, StringComparison.Ordinal))
        || skeleton.StartsWith("เทศบาล", StringComparison.Ordinal);
}
