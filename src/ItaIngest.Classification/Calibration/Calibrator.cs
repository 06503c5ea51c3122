namespace ItaIngest.Classification.Calibration;

/// <summary>
/// One scale a label, then all together: probabilities are raised to a power and brought to a sum of 1. Labels learnt one
/// against the rest are each fitted to their own question; together they are too timid, which the power mends.
/// </summary>
/// <param name="scales">one a label</param>
/// <param name="sharpness">the power; above 1 makes the largest probability larger</param>
public sealed class Calibrator(IReadOnlyList<PlattScale> scales, double sharpness = 1)
{
    private const double Flattest = 0.5;
    private const double Sharpest = 4;
    private const double Step = 0.05;

    public IReadOnlyList<PlattScale> Scales { get; } = scales;

    public double Sharpness { get; } = sharpness;

    public double[] Probabilities(double[] scores)
    {
        var probabilities = scores.Select((score, label) => Math.Pow(Scales[label].Probability(score), Sharpness)).ToArray();
        var sum = probabilities.Sum();
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] /= sum;
        return probabilities;
    }

    /// <summary>The same scales with the sharpness under which the right labels are likeliest.</summary>
    /// <param name="examples">decision values and the labels that count as right</param>
    public Calibrator Sharpened(IReadOnlyList<(double[] Scores, IReadOnlyList<int> Right)> examples)
    {
        var candidates = Enumerable.Range(0, (int)Math.Round((Sharpest - Flattest) / Step) + 1).Select(i => new Calibrator(Scales, Math.Round(Flattest + (i * Step), 2)));
        return candidates.MinBy(candidate => Math.Round(examples.Sum(example => candidate.Loss(example.Scores, example.Right)), 6))!;
    }

    private double Loss(double[] scores, IReadOnlyList<int> right)
    {
        var probabilities = Probabilities(scores);
        return -Math.Log(Math.Max(1e-9, right.Max(label => probabilities[label])));
    }
}
