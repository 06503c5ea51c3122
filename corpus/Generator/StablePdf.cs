using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaIngest.CorpusGenerator;

/// <summary>
/// Makes two prints of one page the same bytes, in place, so that the offsets of the cross-reference table stay: the
/// creation and modification dates become a fixed day, and the structure elements are numbered from 1 (Chromium counts
/// on from what it did before the page, and that depends on the hour).
/// </summary>
internal static partial class StablePdf
{
    private const string Day = "D:20260101000000+00'00'";

    public static byte[] Fix(byte[] pdf)
    {
        // Latin-1 gives every byte a character and back
        var text = Encoding.Latin1.GetString(pdf);
        text = Dates().Replace(text, match => Day.PadRight(match.Length)[..match.Length]);
        var numbers = Nodes().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)
            .Select((number, i) => (number, New: (i + 1).ToString("D8", CultureInfo.InvariantCulture))).ToDictionary(pair => pair.number, pair => pair.New);
        return Encoding.Latin1.GetBytes(Nodes().Replace(text, match => numbers[match.Value]));
    }

    [GeneratedRegex(@"(?<=/(?:CreationDate|ModDate) \()[^)]*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"(?<=\(node)[0-9]{8}(?=\))", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Nodes();
}
