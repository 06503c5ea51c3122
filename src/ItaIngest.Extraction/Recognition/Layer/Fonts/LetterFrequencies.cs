using System.Globalization;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Recognition.Layer.Fonts;

/// <summary>How often the common Thai letters and marks, alone or several together, occur; counted in the corpus.</summary>
internal static class LetterFrequencies
{
    private const string FileName = "letter_frequencies.csv";
    private const double EnoughExpected = 18;
    private const double TooFew = 0.1;
    private const double EnoughSeen = 15;
    private const double TooMany = 7;

    private static readonly IReadOnlyList<(string Letters, double Share)> Shares =
        EmbeddedTable.Read(FileName, field => (field("letter"), double.Parse(field("share"), CultureInfo.InvariantCulture)));

    /// <summary>A letter that occurs far too rarely or too often for Thai text, in words; null if there is none.</summary>
    /// <param name="counts">by letter, from U+0E00</param>
    /// <param name="letters">in all</param>
    public static string? Oddity(IReadOnlyList<int> counts, int letters)
    {
        foreach (var (any, share) in Shares)
        {
            var (seen, expected) = (any.Sum(letter => counts[letter - 0x0E00]), share * letters);
            if ((expected >= EnoughExpected && seen < TooFew * expected) || (seen >= EnoughSeen && seen > TooMany * expected))
                return FormattableString.Invariant($"{seen} {any} in {letters} letters where {expected:0} are usual");
        }
        return null;
    }
}
