using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>A word that announces an agency of a type.</summary>
internal sealed record AgencyTypeWord(string Code, string Official, string Skeleton, AgencyWordStrength Strength)
{
    public static IReadOnlyList<AgencyTypeWord> Load() =>
        VocabularyFile.Read("agency_types.csv").SelectMany(Of).OrderByDescending(w => w.Skeleton.Length).ToList();

    private static IEnumerable<AgencyTypeWord> Of(VocabularyRow row) =>
        new[] { ("aliases", AgencyWordStrength.Full), ("weak_aliases", AgencyWordStrength.Weak), ("heads", AgencyWordStrength.Head), ("damage", AgencyWordStrength.Damage) }
            .SelectMany(column => row.List(column.Item1), (column, word) => new AgencyTypeWord(row["code"], row["official"], ThaiText.Skeleton(word), column.Item2))
            .DistinctBy(w => w.Skeleton);
}
