using ItaIngest.Classification.Calibration;

namespace ItaIngest.Classification.Tests.Calibration;

public sealed class CalibrationTests
{
    [Fact]
    public void PlattScale_FindsTheCurveThatMadeTheLabels()
    {
        // labels drawn in proportion to 1 / (1 + exp(-2 v + 1))
        var examples = new List<(double, bool)>();
        for (var v = -3.0; v <= 3; v += 0.05)
        {
            var positives = (int)Math.Round(200 / (1 + Math.Exp((-2 * v) + 1)));
            examples.AddRange(Enumerable.Range(0, 200).Select(i => (v, i < positives)));
        }

        var scale = PlattScale.Fit(examples);
        Assert.Equal(-2, scale.A, 0.05);
        Assert.Equal(1, scale.B, 0.05);
        Assert.Equal(0.5, scale.Probability(0.5), 0.02);
    }

    [Fact]
    public void Threshold_IsTheLowestThatKeepsThePrecision()
    {
        (double, bool)[] predictions = [(0.9, true), (0.8, true), (0.7, true), (0.6, false), (0.5, true), (0.4, false)];
        Assert.Equal(0.7, AnswerThreshold.Find(predictions, 0.95));
        Assert.Equal(0.5, AnswerThreshold.Find(predictions, 0.8));
        Assert.True(AnswerThreshold.Find([(0.9, false)], 0.95) > 1);
    }

    [Fact]
    public void Probabilities_SumToOne()
    {
        var calibrator = new Calibrator([new PlattScale(-2, 0), new PlattScale(-1, 0.5), new PlattScale(-3, 1)]);
        Assert.Equal(1, calibrator.Probabilities([1.5, -0.2, -1]).Sum(), 12);
    }
}
