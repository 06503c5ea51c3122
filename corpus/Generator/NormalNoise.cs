namespace ItaIngest.CorpusGenerator;

/// <summary>
/// Normally distributed numbers from a seed. Of our own, so that a new .NET cannot change the corpus: SplitMix64 (Steele,
/// Lea, Flood 2014) and the sum of twelve uniform numbers less six.
/// </summary>
internal sealed class NormalNoise(ulong seed)
{
    private ulong state = seed;

    /// <summary>Mean 0, standard deviation 1, within ±6.</summary>
    public double Next()
    {
        // three draws of 64 bits hold twelve numbers of 16 bits
        long sum = 0;
        for (var i = 0; i < 3; i++)
        {
            var bits = Draw();
            sum += (long)(bits & 0xFFFF) + (long)((bits >> 16) & 0xFFFF) + (long)((bits >> 32) & 0xFFFF) + (long)(bits >> 48);
        }
        return (sum / 65536.0) - 6;
    }

    /// <summary>From 0 to below 1.</summary>
    public double NextUniform() => (Draw() >> 11) / (double)(1UL << 53);

    private ulong Draw()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
