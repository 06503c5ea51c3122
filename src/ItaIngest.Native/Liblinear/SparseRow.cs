namespace ItaIngest.Native.Liblinear;

/// <summary>One example: the features that are not zero.</summary>
/// <param name="Indices">from 0, ascending, none twice</param>
/// <param name="Values">as many</param>
public sealed record SparseRow(int[] Indices, double[] Values)
{
    public static SparseRow Empty { get; } = new([], []);
}
