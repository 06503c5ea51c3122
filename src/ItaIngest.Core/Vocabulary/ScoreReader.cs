using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Reads a score of 0 to 100 out of the words after an indicator's name.</summary>
internal static partial class ScoreReader
{
    private const int Window = 60;
    private const int LongestParted = 20;

    /// <summary>Words that may stand between the name and the score, and words after which a number is a mark to reach.</summary>
    private static readonly Lazy<ILookup<string, string>> Words = new(() =>
        VocabularyFile.Read("score_words.csv").OrderByDescending(r => r["word"].Length).ToLookup(r => r["use"], r => r["word"], StringComparer.Ordinal));

    /// <summary>The score, and how many characters it ends after; null when the words are others.</summary>
    /// <param name="text">normalised, from the end of the name to the next indicator</param>
    public static decimal? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var window = text[..Math.Min(text.Length, Window)];
        var start = 0;
        while (start < window.Length && !ThaiDigits.IsDigit(window[start]))
            start++;
        if (start == window.Length || !IsLeadIn(window[..start]))
            return null;
        var end = start;
        while (end < text.Length && (ThaiDigits.IsDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && ThaiDigits.IsDigit(text[end + 1]))))
            end++;
        if (Parted().Match(text[start..Math.Min(text.Length, start + LongestParted)].ToString()) is { Success: true } parted && ThaiDigits.TryParseDecimal($"{parted.Groups["whole"].ValueSpan}.{parted.Groups["part"].ValueSpan}", out var whole))
        {
            length = start + parted.Groups["part"].Index + parted.Groups["part"].Length;
            return whole;
        }
        if (!ThaiDigits.TryParseDecimal(text[start..end], out var score) || score > 100 || !IsScore(window[..start], text[start..end], text[end..]))
            return null;
        length = end;
        return score;
    }

    /// <summary>๘๒ .๗๑, ๘๔. ๓๗: a score with white space beside its point, which ends a cell or a line or has its unit after it.</summary>
    [GeneratedRegex(@"^(?<whole>[0-9๐-๙]{2})( +\. ?|\. +)(?<part>[0-9๐-๙]{2}) *(คะแนน|ร้อยละ|%|[),;\n\t]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Parted();

    /// <summary>Nothing but white space, signs and the words that lead to a score.</summary>
    private static bool IsLeadIn(ReadOnlySpan<char> between)
    {
        var rest = between.ToString();
        if (Words.Value["threshold"].Any(word => rest.Contains(word, StringComparison.Ordinal)))
            return false;
        foreach (var lead in Words.Value["lead"])
            rest = rest.Replace(lead, "", StringComparison.Ordinal);
        return !rest.Any(ThaiText.IsLetter);
    }

    /// <summary>A number with a fraction is one; a whole number needs คะแนน, ร้อยละ or a table cell of its own beside it.</summary>
    private static bool IsScore(ReadOnlySpan<char> before, ReadOnlySpan<char> number, ReadOnlySpan<char> after)
    {
        if (number.Contains('.'))
            return true;
        var next = after.TrimStart(' ');
        return before.IndexOf("คะแนน") >= 0 || before.IndexOf("ร้อยละ") >= 0 || next.StartsWith("คะแนน") || next.StartsWith("%")
            || (before.EndsWith("(") && next.StartsWith(")") && number.Length > 1)
            || (before.Contains('\t') && (next.IsEmpty || next[0] is '\n' or '\t'));
    }
}
