namespace ItaIngest.Classification.Models;

/// <summary>How probable each category is.</summary>
/// <param name="Probabilities">in the order of <see cref="Categories.All"/>, sum 1</param>
public sealed record Prediction(IReadOnlyList<double> Probabilities)
{
    private int BestIndex { get; } = IndexOfLargest(Probabilities);

    public Category Best => Categories.All[BestIndex];

    /// <summary>Probability of the best.</summary>
    public double Confidence => Probabilities[BestIndex];

    private static int IndexOfLargest(IReadOnlyList<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i] > values[best])
                best = i;
        }

        return best;
    }
}
