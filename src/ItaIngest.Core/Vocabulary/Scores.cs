namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// The total of an assessment from its ten indicators: plain means inside an instrument, weighted 30/30/40. It is a
/// checksum on what was read. Source: ITA manuals of the NACC, FY2562–2567.
/// </summary>
public static class Scores
{
    /// <summary>How far a printed total may lie from the computed one: both are rounded to two places.</summary>
    public const decimal Tolerance = 0.015m;

    private static readonly (int First, int Last, decimal Weight)[] Instruments = [(1, 5, 0.3m), (6, 8, 0.3m), (9, 10, 0.4m)];

    /// <summary>The total, to two places; null unless all ten scores are there.</summary>
    /// <param name="scores">by indicator number, 1 to 10</param>
    public static decimal? Total(IReadOnlyDictionary<int, decimal> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var total = 0m;
        foreach (var (first, last, weight) in Instruments)
        {
            if (Mean(scores, first, last) is not { } mean)
                return null;
            total += weight * mean;
        }
        return Math.Round(total, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The mean of an instrument (IIT, EIT, OIT), not rounded; null when one of its scores is missing.</summary>
    public static decimal? Mean(IReadOnlyDictionary<int, decimal> scores, string instrument)
    {
        var numbers = Indicators.All.Where(i => i.Instrument == instrument).Select(i => i.Number).ToList();
        return numbers.Count == 0 ? null : Mean(scores, numbers[0], numbers[^1]);
    }

    /// <summary>True when the printed total is the computed one.</summary>
    public static bool AddUp(decimal total, IReadOnlyDictionary<int, decimal> scores) =>
        Total(scores) is { } computed && Math.Abs(computed - total) <= PrintedTolerance(total);

    /// <summary>True when the computed total, rounded as the printed one is, is the printed one.</summary>
    public static bool AddUpExactly(decimal total, IReadOnlyDictionary<int, decimal> scores) =>
        Total(scores) is { } computed && Math.Round(computed, Math.Min((int)total.Scale, 2), MidpointRounding.AwayFromZero) == total;

    /// <summary>A total printed with one place (๘๖.๕) or none (๘๖) is rounded more coarsely.</summary>
    private static decimal PrintedTolerance(decimal total) => total.Scale == 0 ? 0.5m : decimal.Round(total, 1) == total ? 0.055m : Tolerance;

    private static decimal? Mean(IReadOnlyDictionary<int, decimal> scores, int first, int last)
    {
        var sum = 0m;
        for (var number = first; number <= last; number++)
        {
            if (!scores.TryGetValue(number, out var score))
                return null;
            sum += score;
        }
        return sum / (last - first + 1);
    }
}
