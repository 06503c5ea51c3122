using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>What a whole document says of where its agency is, besides the words that follow the name: web addresses, letterhead, prose.</summary>
/// <param name="Hosts">of web addresses</param>
/// <param name="Provinces">named after จังหวัด or จ.</param>
/// <param name="Districts">named after อำเภอ or อ., with the province they lie in</param>
internal sealed record AgencyContext(IReadOnlyCollection<string> Hosts, IReadOnlyCollection<string> Provinces, IReadOnlyCollection<(string District, string Province)> Districts)
{
    public static AgencyContext None { get; } = new([], [], []);

    public static AgencyContext Of(SkeletonMap map, IReadOnlyCollection<string> hosts)
    {
        var provinces = PlaceReader.ProvincesIn(map).Distinct(StringComparer.Ordinal).ToList();
        var districts = PlaceReader.DistrictsIn(map, provinces).Distinct().ToList();
        return new AgencyContext(hosts, provinces, districts);
    }
}
