using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>One spelling of a division (<c>divisions.csv</c>).</summary>
internal sealed record DivisionAlias(string Code, string Skeleton, bool IsDamage)
{
    /// <summary>All spellings, longest first.</summary>
    public static IReadOnlyList<DivisionAlias> Load() =>
        VocabularyFile.Read("divisions.csv").SelectMany(Of).OrderByDescending(a => a.Skeleton.Length).ToList();

    private static IEnumerable<DivisionAlias> Of(VocabularyRow row)
    {
        var names = row.List("aliases").Concat(row.List("posts")).Append(row["name"]);
        return names.Select(name => new DivisionAlias(row["code"], ThaiText.Skeleton(name), false))
            .Concat(row.List("damage").Select(name => new DivisionAlias(row["code"], ThaiText.Skeleton(name), true)))
            .DistinctBy(a => a.Skeleton);
    }
}
