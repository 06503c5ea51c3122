using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Finds the local governments that a report names besides its own, with the first place of each. In running text any
/// name counts, but for a short word that stands apart behind อบต. or its like and is a verb as well ("เสนอปลัด อบต. ตรวจ");
/// in tables only one of the gazetteer, spelled as there, since names end nowhere in a cell's prose.
/// </summary>
internal static class OtherAgencies
{
    private const int OneSyllable = 4; // letters, without tone marks

    public static IReadOnlyList<NamedAgency> Read(ReportText text, ReportAgency own, IReadOnlyList<Measure> measures)
    {
        if (own.Name is null)
            return [];
        var found = InText(text).Concat(measures.SelectMany(measure => InTable(measure, own.Name)));
        return [.. found.Where(agency => agency.Name != own.Name && (agency.Code is null || agency.Code != own.Code))
            .GroupBy(agency => agency.Name, StringComparer.Ordinal).Select(group => group.First())];
    }

    private static IEnumerable<NamedAgency> InText(ReportText text)
    {
        var others = Agencies.Resolve(text.Map.Source).Others;
        if (others.Count == 0)
            yield break;
        var mentions = text.Passages.SelectMany(passage => Agencies.FindAll(passage.Text), (passage, mention) => (passage, mention))
            .Where(found => !MayBeVerb(found.passage.Text, found.mention)).ToList();
        foreach (var other in others)
        {
            var (passage, mention) = mentions.Find(found => Means(found.mention, other));
            if (passage is not null)
                yield return new NamedAgency(other.Name, other.Code, passage.IsTitle, ReportText.EvidenceOf(passage)) { Raw = WordsOf(passage.Text, mention), MatchDistance = other.Distance };
        }
    }

    private static IEnumerable<NamedAgency> InTable(Measure measure, string own)
    {
        var text = string.Join('\n', new[] { measure.Section, measure.Issue, measure.Text, measure.Steps, measure.Action, measure.Outcome }.OfType<string>());
        return Agencies.FindAll(text)
            .Where(mention => mention.TypeDistance == 0 && !ThaiText.Skeleton(own).Contains(ThaiText.Skeleton(mention.Name), StringComparison.Ordinal))
            .Select(mention => (Agency: Agencies.Resolve(mention), mention))
            .Where(found => found.Agency is { Code: not null, Distance: 0, Confidence: >= 0.8 } && !found.Agency.Name.StartsWith(own, StringComparison.Ordinal))
            .Select(found => new NamedAgency(found.Agency.Name, found.Agency.Code, false, measure.Evidence) { Raw = WordsOf(text, found.mention) });
    }

    private static bool MayBeVerb(string text, AgencyMention mention) =>
        mention is { District: null, Province: null } && ThaiText.Skeleton(mention.Name).Length <= OneSyllable && WordsOf(text, mention).Contains(". ", StringComparison.Ordinal);

    private static string WordsOf(string text, AgencyMention mention) => ThaiText.Normalise(text)[mention.Start..mention.End];

    private static bool Means(AgencyMention mention, Agency agency) =>
        mention.Type == agency.Type && ThaiText.Skeleton(agency.Name).EndsWith(ThaiText.Skeleton(mention.Name), StringComparison.Ordinal);
}
