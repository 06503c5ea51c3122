using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>One spelling of a division (<c>divisions.csv</c>).</summary>
internal sealed record DivisionAlias(string Code, string Skeleton, bool IsDamage)
{
    /// <summary>True for a section (งาน…, ฝ่าย…), which belongs to the division named after it.</summary>
    public bool IsSection => Skeleton.StartsWith("งาน", StringComparison.Ordinal) || Skeleton.StartsWith("ฝาย", StringComparison.Ordinal);

    /// <summary>True for a whole division (กอง…, สำนัก…, ส่วน…).</summary>
    public bool IsDivision =>
        Skeleton.StartsWith("กอง", StringComparison.Ordinal) || Skeleton.StartsWith("สำนัก", StringComparison.Ordinal) || Skeleton.StartsWith("สวน", StringComparison.Ordinal);

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
