using ItaIngest.Core.Vocabulary;
using ItaIngest.Extraction.Tables.Aligned;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Parts tables that stand below each other with nothing but white or a title between them: other headings begin another table.</summary>
internal static class StackedTables
{
    private const double Near = 0.5; // letters by which a gutter of the same columns moves
    private const double Known = 0.8;
    private const int FewestRoles = 3; // two words that may head columns stand in many a row

    /// <summary>The region up to where the headings of another table begin, or null if nothing is left of it.</summary>
    public static WordRegion? UpToNext(WordRegion region, IReadOnlyList<WordLine> lines, RuleLines rules)
    {
        for (var i = 1; i < region.Body.Count; i++)
        {
            if (HeadedRegion.From(lines, IndexOf(lines, region.Body[i]), rules) is not { } next || !IsSurelyHeaded(next) || IsSame(region, next))
                continue;
            var below = IndexOf(region.Body, next.Header[0]);
            if (below < 1)
                continue;
            var kept = region.Body.Take(below).ToList();
            while (kept.Count > 0 && (region.Sections.Contains(kept[^1]) || region.Filled(kept[^1]) < 2))
                kept.RemoveAt(kept.Count - 1); // the title of the next one
            return kept.Count == 0 ? null : region with { Body = kept };
        }

        return region;
    }

    private static bool IsSurelyHeaded(WordRegion next) =>
        next.HeaderTexts.Select(HeaderWords.RoleOf).Where(match => match.Score >= Known).Select(match => match.Role).Distinct().Count() >= FewestRoles;

    /// <summary>The same columns again: headings repeated, or the words of a row that happen to be headings.</summary>
    private static bool IsSame(WordRegion region, WordRegion next) => next.Gutters.Count <= region.Gutters.Count
        && next.Gutters.All(gutter => region.Gutters.Any(other => Math.Min(gutter.Right, other.Right) - Math.Max(gutter.Left, other.Left) > -Near * next.Header[0].Letter));

    private static int IndexOf(IReadOnlyList<WordLine> lines, WordLine line)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReferenceEquals(lines[i], line))
                return i;
        }

        return -1;
    }
}
