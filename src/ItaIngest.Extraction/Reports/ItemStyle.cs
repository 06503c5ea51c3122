using System.Globalization;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>How an item is numbered: ๑. and (๑) and ๑) and ๑.๑ are different styles, which nest in one another.</summary>
internal static class ItemStyle
{
    /// <summary>The marker with 1 for its figures and ก for its letter: "(1)", "1.", "1.1", "(ก)", "-".</summary>
    public static string Of(ReadOnlySpan<char> marker, string number)
    {
        if (number.Length == 0)
            return marker.Trim()[..1].ToString();
        var letter = char.IsAsciiDigit(number[0]) ? '1' : 'ก';
        var brackets = marker.Contains('(') ? "()" : marker.Contains(')') ? ")" : ".";
        return new string([letter, .. Enumerable.Repeat('.', number.Count(c => c == '.'))]) + brackets;
    }

    /// <summary>1, 1.1 or ก.</summary>
    public static bool IsFirst(string number) => number is "1" or "ก" || number.EndsWith(".1", StringComparison.Ordinal);

    /// <summary>2 after 1, 1.2 after 1.1, 1.1 after 1, 2 after 1.3, ข after ก.</summary>
    public static bool GoesOn(string last, string number)
    {
        if (last.Length == 0 || number.Length == 0)
            return false;
        if (!char.IsAsciiDigit(last[0]) || !char.IsAsciiDigit(number[0]))
            return ThaiText.IsConsonant(last[0]) && ThaiText.IsConsonant(number[0]) && IsNextLetter(last[0], number[0]);
        ReadOnlySpan<int> before = Parts(last);
        ReadOnlySpan<int> now = Parts(number);
        if (now.Length == before.Length + 1)
            return now[^1] == 1 && now[..^1].SequenceEqual(before);
        return now.Length <= before.Length
            && now[..^1].SequenceEqual(before[..(now.Length - 1)])
            && now[^1] == before[now.Length - 1] + 1;
    }

    /// <summary>Lists leave out the obsolete ฃ and ฅ, and often ฆ.</summary>
    private static bool IsNextLetter(char last, char next) => next > last && next - last <= 3;

    private static int[] Parts(string number) => [.. number.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
