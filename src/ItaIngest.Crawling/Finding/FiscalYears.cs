using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Crawling.Finding;

/// <summary>Fiscal years that a text names: 2566, ๒๕๖๖, ปี 66, ITA66, ITA2023.</summary>
internal static partial class FiscalYears
{
    public static IReadOnlyList<int> Find(WordKey text)
    {
        var years = new SortedSet<int>();
        foreach (Match match in Full().Matches(text.Plain))
            years.Add(Number(match.Value));
        foreach (Match match in Short().Matches(text.Plain))
            years.Add(2500 + Number(match.Groups[1].Value));
        foreach (Match match in Western().Matches(text.Plain))
            years.Add(BuddhistCalendar.ToBuddhist(Number(match.Groups[1].Value)));
        return [.. years];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<!\\d)25[5-9]\\d(?!\\d)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Full();

    [GeneratedRegex("(?:ปี|ปีงบประมาณ|พ\\.?ศ\\.?|ita|oit)\\s*[-_]?\\s*(?<year>[5-8]\\d)(?!\\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Short();

    [GeneratedRegex("(?:ita|oit)\\s*[-_]?\\s*(?<year>20[12]\\d)(?!\\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Western();
}
