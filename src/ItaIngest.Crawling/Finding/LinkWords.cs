using System.Globalization;

namespace ItaIngest.Crawling.Finding;

/// <summary>The words by which links are told apart (<c>link_words.csv</c>).</summary>
internal static class LinkWords
{
    private static readonly ILookup<string, (string[] Words, int Score)> s_rules = DataFile.Read("link_words.csv").ToLookup(
        row => row["meaning"],
        row => (row["words"].Split('|').Select(WordKey.OfWord).ToArray(), int.Parse(row["score"], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>Score of the best rule of that meaning whose words all occur, 0 if there is none.</summary>
    public static int Score(string meaning, WordKey text) =>
        s_rules[meaning].Where(rule => rule.Words.All(text.Contains)).Select(rule => rule.Score).DefaultIfEmpty().Max();

    /// <summary>Words that say nothing about where a link leads.</summary>
    public static IEnumerable<string> Generic => s_rules["generic"].Select(rule => rule.Words[0]);
}
