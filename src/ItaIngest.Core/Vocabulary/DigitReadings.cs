using System.Globalization;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>What else a figure may have been on the page: digits that OCR takes for one another (<c>digit_confusions.csv</c>).</summary>
public static class DigitReadings
{
    private static readonly Lazy<ILookup<char, char>> Confused = new(() =>
        VocabularyFile.Read("digit_confusions.csv").Select(r => r["digits"])
            .SelectMany(pair => new[] { (From: pair[0], To: pair[1]), (From: pair[1], To: pair[0]) })
            .ToLookup(pair => pair.From, pair => pair.To));

    /// <summary>All figures of 0 to 100 that differ from this one in a single digit that is easily misread; each once.</summary>
    /// <param name="score">with the decimal places that are printed</param>
    /// <param name="raw">the words that the score ends; its last digit tells the script</param>
    public static IReadOnlyList<decimal> Of(decimal score, string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var isThai = raw.LastOrDefault(ThaiDigits.IsDigit) > '9';
        var printed = score.ToString(CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(0, printed.Length).Where(at => char.IsAsciiDigit(printed[at]))
            .SelectMany(at => Others(printed[at], isThai), (at, digit) => printed[..at] + digit + printed[(at + 1)..])
            .Where(text => text[0] != '0' || text[1..].StartsWith('.'))
            .Select(text => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            .Where(value => value <= 100)
            .Distinct()];
    }

    private static IEnumerable<char> Others(char digit, bool isThai) =>
        Confused.Value[isThai ? ThaiDigits.ToThai(digit) : digit].Select(ThaiDigits.ToArabic);
}
