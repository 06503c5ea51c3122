using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Local governments in a text: which are named, and which of them the document is of. Known ones come from the
/// gazetteer; names that are not in it (new, renamed or invented) are read from the text.
/// </summary>
public static partial class Agencies
{
    private const double SameName = 1.5;

    /// <summary>Places that spell a name alike, by which it is meant so.</summary>
    private const int Several = 2;

    /// <summary>Runs over the whole text: without going back, or a line of a million letters would take hours.</summary>
    private static readonly Regex HostPattern = new(
        @"(?:https?://|www\.)*(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:go\.th|or\.th|com|org|net|in\.th))",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Every mention, in the order of the text. Places are indices of the normalised text.</summary>
    public static IReadOnlyList<AgencyMention> FindAll(string text) => AgencyFinder.FindAll(ThaiText.Normalise(text));

    /// <summary>The local government that one mention means.</summary>
    public static Agency Resolve(AgencyMention mention) => AgencyResolver.Resolve(mention, AgencyContext.None);

    /// <summary>
    /// The local government that a document is of: of those that its text names, the one named first, most often and
    /// with its district and province; and all the others.
    /// </summary>
    /// <param name="text">the whole text, the cover first</param>
    public static AgencyResolution Resolve(string text)
    {
        var normalised = ThaiText.Normalise(text);
        var hosts = Hosts(normalised);
        var groups = Group(AgencyFinder.FindAll(normalised));
        if (groups.Count == 0)
            return new AgencyResolution(null, null, []);
        var main = groups.MaxBy(g => Weight(g, groups[0]))!;
        var elsewhere = AgencyContext.None with { Hosts = hosts };
        var others = groups.Where(g => g != main && !IsSame(g[0], main[0])).Select(g => AgencyResolver.Resolve(Best(g), elsewhere)).Where(other => !IsMisread(other));
        return new AgencyResolution(AgencyResolver.Resolve(Best(main), AgencyContext.Of(new SkeletonMap(normalised), hosts)), main[0], others.ToList());
    }

    /// <summary>Local governments whose web site is at a host or address.</summary>
    public static IReadOnlyList<LocalGovernment> AtHost(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Hosts(address).SelectMany(Gazetteer.Default.AtHost).ToList();
    }

    /// <summary>Mentions of one type and name together; one with a damaged name goes to the name it is near to.</summary>
    private static List<List<AgencyMention>> Group(IReadOnlyList<AgencyMention> mentions)
    {
        var groups = new List<List<AgencyMention>>();
        foreach (var mention in mentions)
        {
            if (groups.Find(g => IsSame(mention, g[0])) is { } group)
                group.Add(mention);
            else
                groups.Add([mention]);
        }
        return groups;
    }

    private static bool IsSame(AgencyMention a, AgencyMention b)
    {
        var (x, y) = (ThaiText.Skeleton(a.Name), ThaiText.Skeleton(b.Name));
        if (a.Type == b.Type && x == y)
            return true;
        var bothKnown = Gazetteer.Default.HasName(x, a.Type) && Gazetteer.Default.HasName(y, b.Type);
        return !bothKnown && (a.Type == b.Type || a.TypeDistance + b.TypeDistance > 0)
            && SpellingDistance.BetweenSkeletons(x, y, SameName) <= Math.Min(SameName, x.Length * 0.3);
    }

    /// <summary>
    /// A name with Lao letters that is near to none of the gazetteer may be anybody's, the report's own agency's too; a
    /// provincial organisation is named as its province, so that other words after it are prose.
    /// </summary>
    private static bool IsMisread(Agency agency) =>
        agency.Code is null && (agency.Type == AgencyTypes.Province || ThaiText.FindDamage(agency.Name).HasFlag(TextDamage.LaoLetters));

    private static double Weight(List<AgencyMention> group, List<AgencyMention> first) =>
        (group.Exists(m => m.Province is not null) ? 3 : 0) + Math.Min(group.Count, 4) + (group == first ? 2 : 0);

    /// <summary>The mention with most of its place, and its name spelled as the gazetteer has it.</summary>
    private static AgencyMention Best(List<AgencyMention> group)
    {
        var best = group.MaxBy(m => (m.Province is null ? 0 : 4) + (m.District is null ? 0 : 2) + (Gazetteer.Default.HasName(ThaiText.Skeleton(m.Name), m.Type) ? 1 : 0) - m.TypeDistance)!;
        var name = Spelling(group, best).Replace(" ", "", StringComparison.Ordinal);
        return best with { Name = name, IsSettled = group.Count(m => m.TypeDistance == 0 && ThaiText.Skeleton(m.Name) == ThaiText.Skeleton(name)) >= Several, District = best.District ?? group.Find(m => m.District is not null)?.District };
    }

    /// <summary>
    /// A name that no list knows is spelled as the text spells it most often; of spellings as often that differ by tone marks
    /// the one with more of them, since print and OCR lose marks and hardly add any.
    /// </summary>
    private static string Spelling(List<AgencyMention> group, AgencyMention best)
    {
        if (best.Damaged is not null || Gazetteer.Default.HasName(ThaiText.Skeleton(best.Name), best.Type))
            return best.Name;
        return group.Where(m => m.TypeDistance == 0)
            .CountBy(m => m.Name)
            .OrderByDescending(spelling => spelling.Value)
            .ThenByDescending(spelling => ThaiText.Skeleton(spelling.Key) == ThaiText.Skeleton(best.Name))
            .ThenByDescending(spelling => spelling.Key.Length)
            .Select(spelling => spelling.Key)
            .FirstOrDefault(best.Name);
    }

    private static HashSet<string> Hosts(string text) =>
        HostPattern.Matches(text).Select(m => m.Groups["host"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
