using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>The gazetteer itself, and the looking up of one entry.</summary>
public static partial class Agencies
{
    private const int MostCandidates = 12;

    /// <summary>What costs so much more than the likeliest does not come near.</summary>
    private const double NearCost = 2.5;

    /// <summary>Edits a letter within which a word of a type is still told.</summary>
    private const double DamagePerLetter = 0.25;

    private static readonly Lazy<Dictionary<string, LocalGovernment>> Codes = new(() =>
        Gazetteer.Default.All.ToDictionary(agency => agency.Code, StringComparer.Ordinal));

    /// <summary>All local governments, or those of a province.</summary>
    public static IEnumerable<LocalGovernment> Listed(string? province = null) =>
        Gazetteer.Default.All.Where(agency => province is null || agency.Province == province);

    /// <summary>The local government with this code, or null.</summary>
    public static LocalGovernment? ByCode(string code) => Codes.Value.GetValueOrDefault(code);

    /// <summary>True when a local government of the gazetteer has this name, with the word of its type.</summary>
    public static bool IsName(string officialName) => Gazetteer.Default.IsOfficialName(officialName);

    /// <summary>
    /// Looks up a code, a web address, or a name: whole or damaged, with words dropped, with or without the word of its
    /// type, with or without district and province.
    /// </summary>
    /// <param name="query">as somebody would type it, or as OCR gives it</param>
    /// <param name="province">the province it lies in, if known; as <see cref="Places.Province"/> gives it</param>
    public static AgencyLookup Lookup(string query, string? province = null)
    {
        var normalised = ThaiText.Normalise(query).Trim();
        if (ByCode(ThaiDigits.ToArabic(normalised)) is { } byCode)
            return Certain(byCode);
        var hosts = Hosts(normalised);
        var mention = MentionIn(normalised);
        if (mention is null || hosts.Count > 0)
            return hosts.SelectMany(Gazetteer.Default.AtHost).ToList() is [var only] ? Certain(only) : new AgencyLookup(null, []);
        if ((province ?? mention.Province ?? ProvinceAtEnd(normalised, mention.Name)) is { } placed)
            mention = mention with { Province = placed };
        var context = AgencyContext.None with { Hosts = hosts };
        var ranked = AgencyResolver.Rank(mention, context);
        return new AgencyLookup(
            ranked.Count == 0 ? null : AgencyResolver.Resolve(mention, context),
            [.. ranked.TakeWhile(candidate => candidate.Cost <= ranked[0].Cost + NearCost).Take(MostCandidates)]);
    }

    /// <summary>The agency that the text names; a name without the word of a type may be of any type.</summary>
    private static AgencyMention? MentionIn(string normalised)
    {
        if (Group(AgencyFinder.FindAll(normalised)) is [var first, ..])
            return Best(first);
        if (!normalised.Any(ThaiText.IsConsonant))
            return null;
        if (WithDamagedType(normalised) is { } damaged)
            return damaged;
        var asMunicipality = AgencyFinder.FindAll(AgencyTypes.OfficialName("SUBDISTRICT_MUNICIPALITY", normalised));
        return (asMunicipality.Count > 0 ? asMunicipality[0] : new AgencyMention("", normalised, null, null, 0, normalised.Length, 0)) with { Type = AgencyTypes.Any };
    }

    /// <summary>The last word, when it is a province, be it misspelt, and not the name itself.</summary>
    private static string? ProvinceAtEnd(string normalised, string name) =>
        normalised.LastIndexOf(' ') is > 0 and var at && !name.EndsWith(normalised[(at + 1)..], StringComparison.Ordinal) ? Places.Province(normalised[(at + 1)..]) : null;

    /// <summary>A name after a misspelt word of its type, which alone in a query needs nothing else to back it.</summary>
    private static AgencyMention? WithDamagedType(string normalised)
    {
        var (name, skeleton) = (normalised.Split(' ')[0], ThaiText.Skeleton(normalised.Split(' ')[0]));
        var near = AgencyTypes.Words.Where(word => word.Strength is AgencyWordStrength.Full && word.Skeleton.Length < skeleton.Length)
            .Select(word => (Word: word, Match: ApproximateSearch.Best(word.Skeleton, skeleton.AsSpan(0, Math.Min(skeleton.Length, word.Skeleton.Length + 2)), word.Skeleton.Length * DamagePerLetter)))
            .Where(found => found.Match is { Start: <= 1 } match && match.End < skeleton.Length)
            .OrderBy(found => found.Match!.Value.Distance / found.Word.Skeleton.Length).ToList();
        if (near.Count == 0)
            return null;
        var (word, best) = (near[0].Word, near[0].Match!.Value);
        var map = new SkeletonMap(name);
        return new AgencyMention(word.Code, name[map.SourceIndex(best.End)..], null, null, 0, name.Length, Math.Max(best.Distance, 0.5)) { Damaged = (word.Skeleton, skeleton) };
    }

    private static AgencyLookup Certain(LocalGovernment agency) => new(
        new Agency(agency.Code, agency.OfficialName, agency.Type, agency.District.Length > 0 ? agency.District : null, agency.Province, 0, 1),
        [new AgencyCandidate(agency, 0, 0)]);
}
