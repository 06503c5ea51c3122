using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>Reads scores, 0 to 100 with at most two decimals, in digits of both scripts, also with a space beside the point (๘๒ .๗๑).</summary>
internal static partial class ScoreText
{
    /// <summary>The score that a text is, e.g. the text of a score cell; null for anything else.</summary>
    public static decimal? Parse(string text)
    {
        var match = Alone().Match(ThaiDigits.ToArabic(ThaiDigits.WithZeros(text)));
        return match.Success && decimal.TryParse(match.Groups["score"].Value.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100
            ? value
            : null;
    }

    [GeneratedRegex(@"^\s*(?<score>\d{1,3}(\.\d{1,2})?|\d{2} ?\. ?\d{2})\s*(%|คะแนน)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Alone();
}
