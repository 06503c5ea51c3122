namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>Sets as ascending arrays.</summary>
internal static class SortedSets
{
    /// <summary>The numbers that both have.</summary>
    public static IEnumerable<uint> Shared(uint[] a, uint[] b) => SharedIndices(a, b).Select(pair => a[pair.First]);

    /// <summary>Where the numbers that both have stand in each.</summary>
    public static IEnumerable<(int First, int Second)> SharedIndices(uint[] a, uint[] b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            if (x == y)
                yield return (i, j);
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }
}
