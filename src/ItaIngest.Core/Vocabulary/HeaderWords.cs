using System.Collections.Concurrent;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Roles of columns from their printed headers (<c>header_words.csv</c>), whatever their line breaks, tone marks and
/// damage, and of headers that the list does not have from how they are built (<see cref="HeaderPatterns"/>). A Thai noun
/// phrase begins with its head word (สรุปผลการดำเนินการตามมาตรการ is about results, not measures), so that words at the
/// beginning of a header count for more than words inside it, and longer ones for more than shorter.
/// </summary>
public static class HeaderWords
{
    private const double Threshold = 0.55;
    private const double OfValues = 0.6;

    /// <summary>Of a known header with its year, its round or (บาท) behind it.</summary>
    private const double Unqualified = 0.97;

    /// <summary>A header without its first letter is another word: ผู้ดำเนินการ is who, ดำเนินการ the tail of many.</summary>
    private const double LostHead = 0.25;

    private const double EditsPerLetter = 0.25;
    private const int ShortestToRepair = 5;
    private const int ShortestInside = 6;

    private const int MostKnown = 5000;

    private static readonly ConcurrentDictionary<(string Header, bool WithBuilt), HeaderMatch> Known = new();

    private static readonly Lazy<IReadOnlyList<(string Skeleton, string Alias, ColumnRole Role)>> Words = new(Load);

    private static readonly Lazy<Dictionary<string, (string Skeleton, string Alias, ColumnRole Role)>> ByWord =
        new(() => Words.Value.DistinctBy(word => word.Skeleton).ToDictionary(word => word.Skeleton, StringComparer.Ordinal));

    private static readonly HeaderMatch NoMatch = new(ColumnRole.Unknown, 0, "");

    /// <summary>The role of a column with this header. A text with a number in it (ไตรมาสที่ ๒) is more likely a value.</summary>
    public static HeaderMatch RoleOf(string? header) => RoleOf(header ?? "", withBuilt: true);

    private static HeaderMatch RoleOf(string header, bool withBuilt)
    {
        // the same headers come back on every page and from several stages, and a damaged one is compared with every word
        if (Known.TryGetValue((header, withBuilt), out var known))
            return known;
        if (Known.Count >= MostKnown)
            Known.Clear();
        return Known[(header, withBuilt)] = FindRole(header, withBuilt);
    }

    private static HeaderMatch FindRole(string header, bool withBuilt)
    {
        var skeleton = Letters(ThaiText.Skeleton(WithoutMisreadSlash(header)));
        var weight = skeleton.Any(char.IsAsciiDigit) ? OfValues : 1;
        if (skeleton.Length == 0)
            return NoMatch;
        if (ExactRole(skeleton) is { } exact)
            return exact;
        var rest = withBuilt ? HeaderPatterns.WithoutQualifiers(skeleton) : skeleton;
        if (rest.Length < skeleton.Length && ExactRole(rest) is { } unqualified)
            return unqualified with { Score = Unqualified };
        var best = NoMatch;
        foreach (var (word, alias, role) in Words.Value)
        {
            var score = weight * Score(rest, word);
            if (score > best.Score)
                best = new HeaderMatch(role, score, alias);
        }
        if (withBuilt && HeaderPatterns.Find(rest) is { } built && (built.Score >= best.Score || built.Length >= LettersOf(best)))
            best = new HeaderMatch(built.Role, (rest.Any(char.IsAsciiDigit) ? OfValues : 1) * built.Score, rest[..built.Length]);
        return best.Score >= Threshold ? best with { Score = Math.Round(best.Score, 3) } : NoMatch;
    }

    private static HeaderMatch? ExactRole(string skeleton) =>
        ByWord.Value.TryGetValue(skeleton, out var found) ? new HeaderMatch(found.Role, 1, found.Alias) : null;

    private static int LettersOf(HeaderMatch match) => Letters(ThaiText.Skeleton(match.Alias)).Length;

    /// <summary>
    /// How many of the cells of a row are headers, from 0 to 1, with their roles: a header row has most of its filled
    /// cells known, and at least two different roles. Only listed words count: nothing else says yet that the row is one.
    /// </summary>
    public static (double Share, IReadOnlyList<HeaderMatch> Roles) RateRow(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var roles = cells.Select(cell => RoleOf(cell, withBuilt: false)).ToList();
        var filled = cells.Count(c => !string.IsNullOrWhiteSpace(c));
        var sure = roles.Where((r, i) => r.Role != ColumnRole.Unknown && cells[i].Length <= r.Alias.Length + 60).ToList();
        var share = filled == 0 || sure.Select(r => r.Role).Distinct().Count() < 2 ? 0 : sure.Sum(r => r.Score) / filled;
        return (share, roles);
    }

    /// <summary>
    /// 0.80–0.98 for a known header at the beginning, by how much of the text it is; 0.5–0.8 inside; damaged ones less
    /// by their distance.
    /// </summary>
    private static double Score(string header, string word)
    {
        var share = Math.Min(1, (double)word.Length / header.Length);
        if (header.StartsWith(word, StringComparison.Ordinal))
            return word.Length < 3 ? 0.3 : 0.8 + (0.18 * share);
        var score = word.Length >= ShortestInside && header.Contains(word, StringComparison.Ordinal) ? 0.5 + (0.3 * share) : 0;
        return word.Length < ShortestToRepair ? score : Math.Max(score, DamagedScore(header, word, share));
    }

    private static double DamagedScore(string header, string word, double share)
    {
        var max = word.Length * EditsPerLetter;
        var head = SpellingDistance.OfPair(header[0], word[0]) < 1 ? 0 : LostHead;
        var whole = SpellingDistance.BetweenSkeletons(header, word, max);
        if (whole <= max)
            return 0.95 - (whole / word.Length) - head;
        var start = header.AsSpan(0, Math.Min(header.Length, word.Length + 2));
        return ApproximateSearch.Best(word, start, max) is { Start: 0 } near ? 0.78 + (0.15 * share) - (near.Distance / word.Length) : 0;
    }

    /// <summary>Drops a single digit that stands right between two letters: a slash (ขั้นตอน/วิธี) is often read as a 7 or a 1.</summary>
    private static string WithoutMisreadSlash(string header)
    {
        bool IsLetterAt(int i) => i >= 0 && i < header.Length && ThaiText.IsThai(header[i]) && !char.IsDigit(header[i]);
        return header.Any(char.IsDigit) ? new string([.. header.Where((c, i) => !(char.IsDigit(c) && IsLetterAt(i - 1) && IsLetterAt(i + 1)))]) : header;
    }

    /// <summary>Without signs: a slash between two words is often lost or read as a letter's stroke.</summary>
    private static string Letters(string skeleton) => new(skeleton.Where(c => ThaiText.IsLetter(c) || char.IsAsciiLetterOrDigit(c)).ToArray());

    private static List<(string Skeleton, string Alias, ColumnRole Role)> Load() =>
        VocabularyFile.Read("header_words.csv")
            .SelectMany(r => r.List("words"), (r, alias) => (Letters(ThaiText.Skeleton(alias)), alias, Codes.Parse<ColumnRole>(r["role"])))
            .OrderByDescending(w => w.Item1.Length)
            .ToList();
}
