using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaIngest.Crawling.Finding;

/// <summary>Codes of the open data items (O42, O43 …) under which the reports are published, by fiscal year.</summary>
internal static partial class ItemCodes
{
    /// <summary>A code alone, with nothing in words beside it.</summary>
    public const int Score = 45;

    private static readonly Dictionary<int, (int Plan, int FollowUp)> s_byYear = DataFile.Read("item_codes.csv").ToDictionary(
        row => Number(row["fiscal_year"]), row => (Number(row["plan"]), Number(row["follow_up"])));

    /// <summary>The years' codes that the text has, as the kind they stand for; with no year, the codes that most years share.</summary>
    public static LinkKind Find(WordKey text, IReadOnlyCollection<int> years)
    {
        var codes = CodePattern().Matches(text.Plain).Select(match => Number(match.Groups[1].Value)).ToArray();
        if (codes.Length == 0)
            return LinkKind.Other;
        var known = years.Where(s_byYear.ContainsKey).DefaultIfEmpty(2566).Select(year => s_byYear[year]).ToArray();
        return known.Any(k => codes.Contains(k.FollowUp)) ? LinkKind.FollowUp
            : known.Any(k => codes.Contains(k.Plan)) ? LinkKind.Plan
            : LinkKind.Other;
    }

    /// <summary>Whether the text has an item's code at all.</summary>
    public static bool HasAny(WordKey text) => CodePattern().IsMatch(text.Plain);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![a-z0-9])o\\s?[-.]?\\s?(?<code>\\d{1,2})(?!\\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodePattern();
}
