using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Tells which local government of the gazetteer a mention means. The cost of a candidate is the spelling distance of
/// the names plus penalties for another type, district or province; the cheapest wins when it is cheap enough and no
/// other costs the same.
/// </summary>
internal static class AgencyResolver
{
    private const double OtherMunicipality = 0.75, RaisedToMunicipality = 1.5, OtherType = 3;
    private const double OtherProvince = 3, OtherDistrict = 2, NoDistrictInList = 0.25, UnknownDistrict = 1, SameHost = -1.5;
    private const double HighestCost = 2.75, HighestCostUnplaced = 1.25;
    private const double ClearMargin = 1.5;
    private const int LettersOfSyllable = 2;

    /// <summary>Words behind a name that make it another place's; a reading adds none of them. ใน is left out: prose goes on with it.</summary>
    private static readonly string[] Qualifiers = [.. new[] { "เหนือ", "ใต้", "ใหม่", "เก่า", "น้อย", "ใหญ่", "กลาง", "นอก", "ทอง", "งาม" }.Select(ThaiText.Skeleton)];

    private const double OtherName = 2; // edits that OCR does not make alike in every place

    /// <summary>A place named somewhere in the document says less than one that follows the name.</summary>
    private const double ProvinceElsewhere = -0.4, DistrictElsewhere = -0.6;

    /// <param name="mention">the mention</param>
    /// <param name="context">what else the document says, as a further sign</param>
    public static Agency Resolve(AgencyMention mention, AgencyContext context)
    {
        var ranked = Rank(mention, context);
        if (ranked.Count == 0 || ranked[0].Cost > (mention.Province is null ? HighestCostUnplaced : HighestCost))
            return AsWritten(mention, context, ranked.Count == 0 ? 0.7 : 0.6);
        var margin = ranked.Count == 1 ? ClearMargin : ranked[1].Cost - ranked[0].Cost;
        return margin <= 0.01 ? AsWritten(mention, context, 0.5)
            : Found(mention, ranked[0].Agency, ranked[0].Distance, Confidence(ranked[0].Cost, margin, ThaiText.Skeleton(mention.Name).Length));
    }

    /// <summary>All that the mention may mean, the likeliest first.</summary>
    public static IReadOnlyList<AgencyCandidate> Rank(AgencyMention mention, AgencyContext context)
    {
        var skeleton = ThaiText.Skeleton(mention.Name);
        return [.. Gazetteer.Default.Candidates(skeleton, mention.District, mention.Province)
            .Select(i => (Entry: Gazetteer.Default.All[i], Listed: Gazetteer.Default.SkeletonOf(i), Distance: NameDistance(skeleton, i, mention)))
            .Where(c => c.Distance < double.PositiveInfinity && !IsQualified(skeleton, c.Listed) && !(mention.IsSettled && DiffersBySyllable(skeleton, c.Listed)))
            .Select(c => new AgencyCandidate(c.Entry, c.Distance, c.Distance + Penalties(mention, c.Entry, context)))
            .OrderBy(c => c.Cost).ThenBy(c => c.Agency.Code, StringComparer.Ordinal)];
    }

    private static bool IsQualified(string said, string listed) =>
        said.StartsWith(listed, StringComparison.Ordinal) && Array.IndexOf(Qualifiers, said[listed.Length..]) >= 0;

    /// <summary>สันป่าแดง and สันป่าตอง, ภูเงินคำ and ภูเงิน, ห้วยตะแบก and วะตะแบก: what stands between the same beginning and the same end is another's.</summary>
    private static bool DiffersBySyllable(string said, string listed)
    {
        var start = said.AsSpan().CommonPrefixLength(listed);
        var end = 0;
        while (end < Math.Min(said.Length, listed.Length) - start && said[^(end + 1)] == listed[^(end + 1)])
            end++;
        var (a, b) = (said[start..^end], listed[start..^end]);
        return Math.Max(a.Count(IsWide), b.Count(IsWide)) >= LettersOfSyllable && SpellingDistance.BetweenSkeletons(a, b) >= Math.Min(OtherName, Math.Max(Cost(a), Cost(b)));
    }

    private static bool IsWide(char c) => !ThaiText.IsCombining(c);

    private static double Cost(string letters) => letters.Sum(SpellingDistance.OfGap);

    /// <summary>An edit for three letters; more when district and province both agree.</summary>
    private static double NameDistance(string skeleton, int index, AgencyMention mention)
    {
        var entry = Gazetteer.Default.All[index];
        var isPlaced = entry.Province == mention.Province && entry.District.Length > 0 && entry.District == mention.District;
        var max = isPlaced ? Math.Max(2, skeleton.Length * 0.4) : Math.Max(1, skeleton.Length * 0.3);
        max = Math.Min(max, HighestCost);
        var name = Gazetteer.Default.SkeletonOf(index);
        var distance = SpellingDistance.BetweenSkeletons(skeleton, name, max);
        if (mention.Damaged is not { } damaged)
            return distance;
        var whole = SpellingDistance.BetweenSkeletons(damaged.Whole, damaged.Word + name, max + mention.TypeDistance) - mention.TypeDistance;
        return Math.Min(distance, Math.Max(0, whole));
    }

    private static double Penalties(AgencyMention mention, LocalGovernment entry, AgencyContext context)
    {
        var penalty = OfType(mention.Type, entry.Type);
        if (mention.Province is { } province && province != entry.Province)
            penalty += Places.ProvinceExactly(ThaiText.Skeleton(province)) is null ? Math.Min(OtherProvince, SpellingDistance.Between(province, entry.Province)) : OtherProvince;
        if (mention.District is { } district)
            penalty += entry.District.Length == 0 ? WithoutDistrict(district, entry.Province) : OfDistrict(district, entry.District);
        return penalty + Elsewhere(mention, entry, context) + (entry.Host.Length > 0 && context.Hosts.Contains(entry.Host) ? SameHost : 0);
    }

    /// <summary>Where no place follows the name, one that the document names elsewhere speaks for those that lie in it.</summary>
    private static double Elsewhere(AgencyMention mention, LocalGovernment entry, AgencyContext context)
    {
        var bonus = mention.Province is null && context.Provinces.Contains(entry.Province) ? ProvinceElsewhere : 0;
        return mention.District is null && context.Districts.Contains((entry.District, entry.Province)) ? bonus + DistrictElsewhere : bonus;
    }

    /// <summary>Municipalities rise in rank, and tambon organisations become municipalities, after the list was made.</summary>
    private static double OfType(string said, string listed)
    {
        if (said == listed || said == AgencyTypes.Any)
            return 0;
        if (AgencyTypes.IsMunicipality(said) && AgencyTypes.IsMunicipality(listed))
            return OtherMunicipality;
        return AgencyTypes.IsMunicipality(said) && listed == AgencyTypes.Subdistrict ? RaisedToMunicipality : OtherType;
    }

    private static double OfDistrict(string said, string listed) =>
        said == listed ? 0 : Math.Min(OtherDistrict, SpellingDistance.Between(said, listed, OtherDistrict));

    /// <summary>The list gives older municipalities no district: a real one of the province fits, a misread one may be another agency's.</summary>
    private static double WithoutDistrict(string said, string province) =>
        Places.DistrictExactly(ThaiText.Skeleton(said), province) is null ? UnknownDistrict : NoDistrictInList;

    private static double Confidence(double cost, double margin, int length)
    {
        var byCost = 1 - (Math.Max(0, cost) / (length + 4));
        var byMargin = 0.6 + (0.4 * Math.Min(1, margin / ClearMargin));
        return Math.Round(byCost * byMargin, 3);
    }

    private static Agency Found(AgencyMention mention, LocalGovernment entry, double distance, double confidence)
    {
        var type = mention.Type != AgencyTypes.Any && mention.TypeDistance == 0 && OfType(mention.Type, entry.Type) < OtherType ? mention.Type : entry.Type;
        var district = entry.District.Length > 0 ? entry.District : mention.District;
        return new Agency(entry.Code, AgencyTypes.OfficialName(type, entry.Name), type, district, entry.Province, distance, confidence);
    }

    /// <summary>Where no place follows the name, the only one that the document names is taken for its own.</summary>
    private static Agency AsWritten(AgencyMention mention, AgencyContext context, double confidence)
    {
        var province = mention.Province ?? (context.Provinces.Count == 1 ? context.Provinces.First() : null);
        var within = context.Districts.Where(place => place.Province == province).Take(2).ToList();
        return new Agency(null, AgencyTypes.OfficialName(mention.Type, mention.Name), mention.Type, mention.District ?? (within is [var only] ? only.District : null), province, 0, confidence);
    }
}
