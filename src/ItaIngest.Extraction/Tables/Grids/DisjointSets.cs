namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>Union–find over the numbers 0 to n−1 (Tarjan 1975, with path halving).</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    public DisjointSets(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++)
            parents[i] = i;
    }

    /// <summary>The representative of the set that holds it: its smallest member.</summary>
    public int Find(int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }
        return item;
    }

    public void Join(int one, int other)
    {
        int a = Find(one), b = Find(other);
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
