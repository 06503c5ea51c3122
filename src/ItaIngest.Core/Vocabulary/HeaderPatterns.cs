using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Roles of headers by how they are built (<c>header_patterns.csv</c>), for the many wordings that no list has: the head
/// word with what narrows it (สิ่งที่ + จะ + ทำ is what is to be done, สิ่งที่ + ได้ + ทำ what was). The first pattern that fits
/// counts, so that the more telling ones come first.
/// </summary>
internal static class HeaderPatterns
{
    /// <summary>A longer text is content.</summary>
    private const int LongestHeader = 60;

    /// <summary>Fewer letters are no header: of "ไตรมาสที่ ๒" nothing is to be taken away.</summary>
    private const int ShortestRest = 2;

    private const double Whole = 0.92;
    private const double LeastPartial = 0.6;
    private const double PartialByShare = 0.25;

    private const string TailRole = "tail";

    private const string Before = "before";

    /// <summary>No pattern may take longer on one header; all are short, so this only guards against a mistake.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly Lazy<IReadOnlyList<(ColumnRole? Role, Regex Pattern)>> Patterns = new(Load);

    /// <summary>Words that may stand beside the telling ones without a change of meaning, or nothing.</summary>
    private static readonly Lazy<Regex> Tail = new(() =>
        SkeletonPattern.Of($"^{VocabularyFile.Read("header_patterns.csv").First(row => row["role"] == TailRole)["pattern"]}", Limit));

    /// <summary>The role with how sure it is, and how many letters tell it; null when nothing fits.</summary>
    /// <param name="letters">letters and digits of a header's skeleton</param>
    public static (ColumnRole Role, double Score, int Length)? Find(string letters)
    {
        if (letters.Length is 0 or > LongestHeader)
            return null;
        foreach (var (role, pattern) in Patterns.Value)
        {
            if (role is { } found && pattern.Match(letters) is { Success: true, Length: > 0 } match && Tail.Value.IsMatch(match.Groups[Before].Value))
                return (found, Tail.Value.IsMatch(letters[match.Length..]) ? Whole : LeastPartial + (PartialByShare * match.Length / letters.Length), match.Length);
        }
        return null;
    }

    /// <summary>The header without what only says of which year, round or office it is, and without (บาท), (ถ้ามี).</summary>
    public static string WithoutQualifiers(string letters)
    {
        for (var i = 0; letters.Length <= LongestHeader && i < Patterns.Value.Count && Patterns.Value[i].Role is null;)
        {
            var match = Patterns.Value[i].Pattern.Match(letters);
            var cuts = match is { Success: true, Length: > 0 } && match.Index >= ShortestRest;
            (letters, i) = cuts ? (letters[..match.Index], 0) : (letters, i + 1);
        }
        return letters;
    }

    /// <summary>Qualifiers first, then the patterns of roles, which stand at the beginning of a header.</summary>
    private static List<(ColumnRole? Role, Regex Pattern)> Load() =>
        [.. VocabularyFile.Read("header_patterns.csv").Where(row => row["role"] != TailRole)
            .Select(row => row["role"] == "qualifier"
                ? ((ColumnRole?)null, SkeletonPattern.Of(row["pattern"], Limit))
                : (Codes.Parse<ColumnRole>(row["role"]), SkeletonPattern.Of($"^(?:{WithBefore(row["pattern"])})", Limit)))
            .OrderBy(pattern => pattern.Item1 is not null)];

    /// <summary>A pattern that begins with .* may have such words before it too.</summary>
    private static string WithBefore(string pattern) =>
        pattern.StartsWith(".*", StringComparison.Ordinal) ? $"(?<{Before}>.*?){pattern[2..]}" : pattern;
}
