using System.Runtime.CompilerServices;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Thai;

/// <summary>
/// Says quickly where in a text a pattern can end with so many edits at most, all edits alike: one machine word for each
/// letter of the text (G. Myers, A fast bit-vector algorithm for approximate string matching, J. ACM 46, 1999). What it
/// lets through is measured again with real costs.
/// </summary>
internal static class ApproximateFilter
{
    public const int LongestPattern = 64;

    /// <summary>Stretches of the text that may hold the pattern, in order and apart.</summary>
    [SkipLocalsInit]
    public static List<Range> Stretches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, int maxEdits)
    {
        Span<ulong> positions = stackalloc ulong[LetterIndex.Count];
        Clear(positions, pattern, text);
        for (var i = 0; i < pattern.Length; i++)
            positions[LetterIndex.Of(pattern[i])] |= 1UL << i;
        positions[0] = 0;
        return Scan(positions, pattern.Length, text, maxEdits);
    }

    /// <summary>Only the letters of these texts are looked up: headers are short, and are held against some hundred words each.</summary>
    private static void Clear(Span<ulong> positions, ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.Length + text.Length > positions.Length / 4)
        {
            positions.Clear();
            return;
        }
        foreach (var letter in pattern)
            positions[LetterIndex.Of(letter)] = 0;
        foreach (var letter in text)
            positions[LetterIndex.Of(letter)] = 0;
    }

    private static List<Range> Scan(ReadOnlySpan<ulong> positions, int length, ReadOnlySpan<char> text, int maxEdits)
    {
        var stretches = new List<Range>();
        var top = 1UL << (length - 1);
        var (plus, minus, score) = (ulong.MaxValue, 0UL, length);
        for (var j = 0; j < text.Length; j++)
        {
            var same = positions[LetterIndex.Of(text[j])];
            var diagonal = (((same & plus) + plus) ^ plus) | same | minus;
            var up = minus | ~(diagonal | plus);
            var down = plus & diagonal;
            score += (up & top) != 0 ? 1 : (down & top) != 0 ? -1 : 0;
            up <<= 1;
            down <<= 1;
            plus = down | ~(diagonal | up);
            minus = up & diagonal;
            if (score <= maxEdits)
                Include(stretches, Math.Max(0, j + 1 - length - maxEdits), Math.Min(text.Length, j + 1 + maxEdits));
        }
        return stretches;
    }

    private static void Include(List<Range> stretches, int start, int end)
    {
        if (stretches.Count > 0 && stretches[^1].End.Value >= start)
            stretches[^1] = stretches[^1].Start..end;
        else
            stretches.Add(start..end);
    }
}
