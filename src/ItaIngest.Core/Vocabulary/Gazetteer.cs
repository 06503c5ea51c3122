using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// The 7,851 local governments, read once and only when asked for, with an index of letter pairs so that a damaged name
/// is compared with a few dozen others and not with all.
/// </summary>
internal sealed class Gazetteer
{
    private const int NearestByPairs = 48;

    private static readonly Lazy<Gazetteer> Instance = new(() => new Gazetteer(Read()));

    private readonly IReadOnlyList<LocalGovernment> _all;
    private readonly string[] _skeletons;
    private readonly ILookup<string, int> _byName;
    private readonly Dictionary<int, List<int>> _byPair = [];
    private readonly ILookup<(string Province, string District), int> _byPlace;
    private readonly Lazy<ILookup<string, LocalGovernment>> _byHost;
    private readonly Lazy<HashSet<string>> _officialNames;

    private Gazetteer(IReadOnlyList<LocalGovernment> all)
    {
        _all = all;
        _skeletons = all.Select(a => ThaiText.Skeleton(a.Name)).ToArray();
        _byName = Enumerable.Range(0, all.Count).ToLookup(i => _skeletons[i], StringComparer.Ordinal);
        _byPlace = Enumerable.Range(0, all.Count).ToLookup(i => (all[i].Province, all[i].District));
        _byHost = new(() => all.Where(a => a.Host.Length > 0).ToLookup(a => a.Host, StringComparer.OrdinalIgnoreCase));
        _officialNames = new(() => all.Select(a => a.OfficialName).ToHashSet(StringComparer.Ordinal));
        for (var i = 0; i < all.Count; i++)
            Index(i);
    }

    public static Gazetteer Default => Instance.Value;

    public IReadOnlyList<LocalGovernment> All => _all;

    public string SkeletonOf(int index) => _skeletons[index];

    public bool HasName(ReadOnlySpan<char> skeleton) => _byName.Contains(skeleton.ToString());

    public bool HasName(string skeleton, string type) => _byName[skeleton].Any(i => _all[i].Type == type);

    public bool IsOfficialName(string name) => _officialNames.Value.Contains(name);

    public IEnumerable<LocalGovernment> AtHost(string host) => _byHost.Value[host];

    /// <summary>
    /// Indices of those that could be meant: the same name, the names that share most letter pairs, and all of the
    /// district when it is known.
    /// </summary>
    public IReadOnlyCollection<int> Candidates(string nameSkeleton, string? district, string? province)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in Pairs(nameSkeleton).Distinct())
        {
            foreach (var i in _byPair.GetValueOrDefault(pair) ?? [])
                shared[i] = shared.GetValueOrDefault(i) + 1;
        }
        var found = _byName[nameSkeleton].ToHashSet();
        found.UnionWith(shared.OrderByDescending(s => (2.0 * s.Value) / (_skeletons[s.Key].Length + nameSkeleton.Length + 2)).Take(NearestByPairs).Select(s => s.Key));
        if (province is not null)
        {
            found.UnionWith(shared.Keys.Where(i => _all[i].Province == province));
            found.UnionWith(_byPlace[(province, district ?? "")]);
        }
        return found;
    }

    private void Index(int i)
    {
        foreach (var pair in Pairs(_skeletons[i]).Distinct())
        {
            if (!_byPair.TryGetValue(pair, out var list))
                _byPair[pair] = list = [];
            list.Add(i);
        }
    }

    /// <summary>Pairs of neighbours, with the two ends of the name as letters of their own.</summary>
    private static IEnumerable<int> Pairs(string skeleton)
    {
        var last = '^';
        foreach (var c in skeleton)
        {
            yield return (last << 16) | c;
            last = c;
        }
        yield return (last << 16) | '$';
    }

    private static List<LocalGovernment> Read() =>
        VocabularyFile.Read("local_governments.csv")
            .Select(r => new LocalGovernment(r["code"], r["type"], r["name"], r["district"], r["province"], r["host"]))
            .ToList();
}
