using System.Text;
using System.Text.RegularExpressions;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>
/// Compares recognised text with what is printed. Spaces and line breaks do not count, ํา is ำ, เเ is แ, four or more dots
/// are four; a digit is right when a shortest edit script keeps it, a number (digits with . or , inside) when all of it is.
/// </summary>
public static partial class TextScorer
{
    private const int TimeoutMilliseconds = 10_000;

    /// <summary>Counts what of a printed text was read right.</summary>
    public static TextScore Score(string printed, string read)
    {
        string a = Normalise(printed), b = Normalise(read);
        var right = Align(a, b, out var errors);
        var digits = Enumerable.Range(0, a.Length).Where(i => char.IsDigit(a[i])).ToList();
        var numbers = Number().Matches(a);
        return new TextScore(
            a.Length,
            errors,
            digits.Count,
            digits.Count(i => right[i]),
            numbers.Count,
            numbers.Count(match => Enumerable.Range(match.Index, match.Length).All(i => right[i])));
    }

    /// <summary>The text as it is compared.</summary>
    public static string Normalise(string text)
    {
        text = text.Normalize(NormalizationForm.FormC).Replace("[?]", string.Empty, StringComparison.Ordinal);
        text = CircleBeforeTone().Replace(text, "${tone}ำ");
        text = CircleAfterTone().Replace(text, "${tone}ำ");
        text = text.Replace("เเ", "แ", StringComparison.Ordinal);
        text = Unseen().Replace(text, string.Empty);
        text = Dots().Replace(text, "....");
        return Spaces().Replace(text, string.Empty);
    }

    /// <summary>For each character of <paramref name="text"/>, whether a shortest edit script to the other text keeps it.</summary>
    internal static bool[] Kept(string text, string other) => Align(text, other, out _);

    /// <summary>For each printed character, whether a shortest edit script keeps it.</summary>
    private static bool[] Align(string a, string b, out int errors)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
            }
        }

        errors = cost[a.Length, b.Length];
        return Trace(a, b, cost);
    }

    private static bool[] Trace(string a, string b, int[,] cost)
    {
        var right = new bool[a.Length];
        int i = a.Length, j = b.Length;
        while (i > 0 && j > 0)
        {
            var same = a[i - 1] == b[j - 1];
            if (cost[i, j] == cost[i - 1, j - 1] + (same ? 0 : 1))
            {
                right[--i] = same;
                j--;
            }
            else if (cost[i, j] == cost[i - 1, j] + 1)
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        return right;
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex("ํ(?<tone>[่-๋]?)า", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex CircleBeforeTone();

    [GeneratedRegex("(?<tone>[่-๋])ํา", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex CircleAfterTone();

    [GeneratedRegex("[\u200b-\u200d\ufeff\f]", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Unseen();

    [GeneratedRegex("[.…]{4,}", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Dots();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Spaces();
}
