using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// What the words of a cell are about (<c>cell_patterns.csv</c>): what was done is told in the past, what is to be done begins
/// with a verb, what looks after it with a report, a form or a count. The first pattern that fits counts.
/// </summary>
public static class CellWords
{
    /// <summary>The beginning of a text tells; what comes later may be of any sort.</summary>
    private const int Telling = 160;

    /// <summary>No pattern may take longer on one cell; all are short, so this only guards against a mistake.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly Lazy<IReadOnlyList<(ColumnRole Role, Regex Pattern)>> Patterns = new(() =>
        [.. VocabularyFile.Read("cell_patterns.csv").Select(row => (Codes.Parse<ColumnRole>(row["role"]), SkeletonPattern.Of(row["pattern"], Limit)))]);

    /// <summary>The role that the text would have, or <see cref="ColumnRole.Unknown"/>.</summary>
    public static ColumnRole RoleOf(string? text)
    {
        var skeleton = ThaiText.Skeleton(ItemMarker.Without(text ?? ""));
        skeleton = skeleton[..Math.Min(skeleton.Length, Telling)];
        return Patterns.Value.FirstOrDefault(pattern => pattern.Pattern.IsMatch(skeleton)).Role;
    }
}
