namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>
/// The share of right symbols against the probability they were read with, by isotonic regression (pool adjacent violators,
/// Zadrozny and Elkan 2002): a surer symbol is never given less.
/// </summary>
public static class ReliabilityCurve
{
    private const int Fewest = 150; // symbols behind a point

    /// <summary>Points of the curve, both values rising.</summary>
    public static IReadOnlyList<(double Probability, double Right)> Of(IEnumerable<SymbolOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var pools = new List<Pool>();
        foreach (var some in outcomes.OrderBy(outcome => outcome.Probability).Chunk(Fewest))
        {
            var pool = new Pool(some.Length, some.Sum(outcome => outcome.Probability), some.Count(outcome => outcome.Right));
            while (pools.Count > 0 && pools[^1].Share >= pool.Share)
            {
                pool = pools[^1] + pool;
                pools.RemoveAt(pools.Count - 1);
            }
            pools.Add(pool);
        }
        return pools.ConvertAll(pool => (pool.Probability / pool.Count, pool.Share));
    }

    /// <summary>Mean distance of probability and share of right ones over ten bins, each weighing what it holds (ECE).</summary>
    public static double Error(IReadOnlyCollection<SymbolOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return Bins(outcomes).Sum(bin => bin.Count * Math.Abs(bin.Mean - bin.Right)) / Math.Max(1, outcomes.Count);
    }

    /// <summary>Ten bins of the probability, those that hold something.</summary>
    public static IReadOnlyList<(double Mean, double Right, int Count)> Bins(IEnumerable<SymbolOutcome> outcomes) =>
    [
        .. outcomes.GroupBy(outcome => Math.Min(9, (int)(outcome.Probability * 10))).OrderBy(bin => bin.Key)
            .Select(bin => (bin.Average(outcome => outcome.Probability), bin.Average(outcome => outcome.Right ? 1.0 : 0.0), bin.Count())),
    ];

    private readonly record struct Pool(int Count, double Probability, int Right)
    {
        /// <summary>With one right and one wrong symbol added, so that nothing is certain.</summary>
        public double Share => (Right + 1.0) / (Count + 2.0);

        public static Pool operator +(Pool a, Pool b) => new(a.Count + b.Count, a.Probability + b.Probability, a.Right + b.Right);
    }
}
