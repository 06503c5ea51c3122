using System.Numerics;

namespace ItaIngest.Extraction;

/// <summary>The number in the middle of some: of two in the middle the larger, of none 0.</summary>
internal static class Median
{
    public static T Of<T>(IEnumerable<T> values)
        where T : struct, INumber<T> => Sorting<T>(values.ToArray());

    /// <summary>Puts the numbers in order where they are, for many short calls.</summary>
    public static T Sorting<T>(Span<T> values)
        where T : struct, INumber<T>
    {
        values.Sort();
        return values.IsEmpty ? T.Zero : values[values.Length / 2];
    }

    /// <summary>The value at which half of the weight is reached; null of none.</summary>
    public static T? Weighted<T>(IEnumerable<(T Value, int Weight)> values)
        where T : struct, INumber<T>
    {
        var sorted = values.OrderBy(item => item.Value).ToList();
        var half = sorted.Sum(item => (long)item.Weight) / 2;
        foreach (var (value, weight) in sorted)
            if ((half -= weight) <= 0)
                return value;
        return null;
    }
}
