namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// Signatures of sets: the share of equal places of two signatures estimates the share that the sets have in common
/// (Broder 1997). Multiply-shift hashing with fixed constants, so that every run gives the same.
/// </summary>
internal static class MinHash
{
    /// <summary>Numbers in a signature: with pairs of them as bands, two sets with a sixth in common meet at least once in 97 of 100 cases.</summary>
    public const int Length = 256;

    private static readonly ulong[] s_factors = [.. Constants()];

    /// <summary>The signature of a set; null of an empty one.</summary>
    /// <param name="hashes">the set</param>
    /// <param name="length">numbers wanted, at most <see cref="Length"/></param>
    public static uint[]? Of(ReadOnlySpan<uint> hashes, int length = Length)
    {
        if (hashes.IsEmpty)
            return null;
        var signature = new uint[length];
        for (var i = 0; i < length; i++)
        {
            var factor = s_factors[i];
            var least = uint.MaxValue;
            foreach (var hash in hashes)
                least = Math.Min(least, (uint)(((hash + 1UL) * factor) >> 32));
            signature[i] = least;
        }

        return signature;
    }

    /// <summary>Odd 64-bit numbers from SplitMix64.</summary>
    private static IEnumerable<ulong> Constants()
    {
        var state = 20260117UL;
        for (var i = 0; i < Length; i++)
        {
            state += 0x9e3779b97f4a7c15UL;
            var mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebUL;
            yield return (mixed ^ (mixed >> 31)) | 1;
        }
    }
}
