namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>Sets as ascending arrays.</summary>
internal static class SortedSets
{
    /// <summary>The numbers that both have.</summary>
    public static IEnumerable<uint> Shared(uint[] a, uint[] b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            if (x == y)
                yield return x;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }
}
