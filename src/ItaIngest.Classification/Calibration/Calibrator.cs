namespace ItaIngest.Classification.Calibration;

/// <summary>One scale a label; the probabilities are brought to a sum of 1.</summary>
public sealed class Calibrator(IReadOnlyList<PlattScale> scales)
{
    public IReadOnlyList<PlattScale> Scales { get; } = scales;

    public double[] Probabilities(double[] scores)
    {
        var probabilities = scores.Select((score, label) => Scales[label].Probability(score)).ToArray();
        var sum = probabilities.Sum();
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] /= sum;
        return probabilities;
    }
}
