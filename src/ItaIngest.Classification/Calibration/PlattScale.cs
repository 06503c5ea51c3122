namespace ItaIngest.Classification.Calibration;

/// <summary>
/// Decision values as probabilities: 1 / (1 + exp(A·value + B)), fitted as in Lin, Lin and Weng, "A note on Platt's
/// probabilistic outputs for support vector machines", Machine Learning 68 (2007).
/// </summary>
/// <param name="A">below 0 for a label that can be told</param>
/// <param name="B">shifts</param>
public readonly record struct PlattScale(double A, double B)
{
    private const int Iterations = 100;
    private const double SmallestStep = 1e-10;
    private const double Ridge = 1e-12;
    private const double GradientDone = 1e-5;

    public double Probability(double value)
    {
        var t = (A * value) + B;
        return t >= 0 ? Math.Exp(-t) / (1 + Math.Exp(-t)) : 1 / (1 + Math.Exp(t));
    }

    /// <summary>Fits to values that were predicted without having seen their labels.</summary>
    public static PlattScale Fit(IReadOnlyList<(double Value, bool Positive)> examples)
    {
        var positives = examples.Count(example => example.Positive);
        var negatives = examples.Count - positives;
        var high = (positives + 1.0) / (positives + 2);
        var low = 1.0 / (negatives + 2);
        var targets = examples.Select(example => (example.Value, Target: example.Positive ? high : low)).ToArray();
        var scale = new PlattScale(0, Math.Log((negatives + 1.0) / (positives + 1)));
        var loss = Loss(targets, scale);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            var (stepA, stepB, slope, done) = NewtonStep(targets, scale);
            if (done || !TryStep(targets, ref scale, ref loss, stepA, stepB, slope))
                break;
        }

        return scale;
    }

    private static (double StepA, double StepB, double Slope, bool Done) NewtonStep((double Value, double Target)[] targets, PlattScale scale)
    {
        double h11 = Ridge, h22 = Ridge, h21 = 0, g1 = 0, g2 = 0;
        foreach (var (value, target) in targets)
        {
            var p = scale.Probability(value);
            var d2 = p * (1 - p);
            h11 += value * value * d2;
            h22 += d2;
            h21 += value * d2;
            g1 += value * (target - p);
            g2 += target - p;
        }

        var determinant = (h11 * h22) - (h21 * h21);
        var stepA = -((h22 * g1) - (h21 * g2)) / determinant;
        var stepB = -((h11 * g2) - (h21 * g1)) / determinant;
        return (stepA, stepB, (g1 * stepA) + (g2 * stepB), Math.Abs(g1) < GradientDone && Math.Abs(g2) < GradientDone);
    }

    private static bool TryStep((double Value, double Target)[] targets, ref PlattScale scale, ref double loss, double stepA, double stepB, double slope)
    {
        for (var step = 1.0; step >= SmallestStep; step /= 2)
        {
            var next = new PlattScale(scale.A + (step * stepA), scale.B + (step * stepB));
            var nextLoss = Loss(targets, next);
            if (nextLoss < loss + (0.0001 * step * slope))
            {
                (scale, loss) = (next, nextLoss);
                return true;
            }
        }

        return false;
    }

    private static double Loss((double Value, double Target)[] targets, PlattScale scale)
    {
        var sum = 0.0;
        foreach (var (value, target) in targets)
        {
            var t = (scale.A * value) + scale.B;
            sum += t >= 0 ? (target * t) + Math.Log(1 + Math.Exp(-t)) : ((target - 1) * t) + Math.Log(1 + Math.Exp(t));
        }

        return sum;
    }
}
