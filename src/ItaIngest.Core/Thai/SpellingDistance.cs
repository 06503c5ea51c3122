using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Thai;

/// <summary>
/// How far two spellings are apart, in edits: insertion, deletion, substitution and the swap of two neighbours cost 1
/// (Damerau–Levenshtein in its restricted form), the substitution of letters that OCR takes for one another 0.5, a mark
/// above or below lost or gained 0.5. Tone marks, spaces and the script of digits cost nothing: skeletons are compared.
/// </summary>
public static class SpellingDistance
{
    /// <summary>The cheapest edit.</summary>
    internal const double Least = 0.5;

    private const double Alike = 0.5;
    private const double Mark = 0.5;

    /// <summary>The distance of two texts, or <see cref="double.PositiveInfinity"/> when it is more than <paramref name="max"/>.</summary>
    public static double Between(string a, string b, double max = double.MaxValue) =>
        BetweenSkeletons(ThaiText.Skeleton(a), ThaiText.Skeleton(b), max);

    /// <summary>1 for the same skeleton, 0 for nothing in common: 1 − distance / length of the longer skeleton.</summary>
    public static double Similarity(string a, string b)
    {
        var (x, y) = (ThaiText.Skeleton(a), ThaiText.Skeleton(b));
        var longer = Math.Max(x.Length, y.Length);
        return longer == 0 ? 1 : 1 - BetweenSkeletons(x, y) / longer;
    }

    /// <summary>As <see cref="Between"/>, for texts that are skeletons already.</summary>
    internal static double BetweenSkeletons(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double max = double.MaxValue)
    {
        if (a.SequenceEqual(b))
            return 0;
        if (Math.Abs(a.Length - b.Length) * Mark > max)
            return double.PositiveInfinity;
        var width = b.Length + 1;
        var rows = width * 3 <= 768 ? stackalloc double[width * 3] : new double[width * 3];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        for (var j = 1; j < width; j++)
            last[j] = last[j - 1] + OfGap(b[j - 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            FillRow(a, b, i, before, last, row);
            if (Lowest(row) > max)
                return double.PositiveInfinity;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[^1] <= max ? last[^1] : double.PositiveInfinity;
    }

    /// <summary>The cost of a letter put in or left out.</summary>
    internal static double OfGap(char c) => ThaiText.IsCombining(c) ? Mark : 1;

    /// <summary>The cost of one letter in the place of another.</summary>
    internal static double OfPair(char a, char b) => a == b ? 0 : Confusions.AreAlike(a, b) ? Alike : 1;

    private static void FillRow(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, ReadOnlySpan<double> before, ReadOnlySpan<double> last, Span<double> row)
    {
        var c = a[i - 1];
        var gap = OfGap(c);
        row[0] = last[0] + gap;
        for (var j = 1; j < row.Length; j++)
        {
            var cost = Math.Min(last[j - 1] + OfPair(c, b[j - 1]), Math.Min(last[j] + gap, row[j - 1] + OfGap(b[j - 1])));
            if (i > 1 && j > 1 && c == b[j - 2] && a[i - 2] == b[j - 1])
                cost = Math.Min(cost, before[j - 2] + 1);
            row[j] = cost;
        }
    }

    private static double Lowest(ReadOnlySpan<double> row)
    {
        var least = row[0];
        foreach (var cost in row)
            least = Math.Min(least, cost);
        return least;
    }
}
