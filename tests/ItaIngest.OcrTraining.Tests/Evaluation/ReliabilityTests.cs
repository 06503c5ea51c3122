using ItaIngest.OcrTraining.Evaluation;

namespace ItaIngest.OcrTraining.Tests.Evaluation;

public class ReliabilityTests
{
    [Fact]
    public void Curve_RisesWithTheProbability_ThoughTheShareOfRightOnesWavers()
    {
        var outcomes = new[] { (0.2, 30), (0.4, 20), (0.6, 70), (0.9, 95) }
            .SelectMany(group => Enumerable.Range(0, 300).Select(i => new SymbolOutcome("digit", group.Item1, i % 100 < group.Item2)));
        var curve = ReliabilityCurve.Of(outcomes);
        Assert.Equal(curve.Select(point => point.Right).Order(), curve.Select(point => point.Right));
        Assert.Equal(0.25, curve[0].Right, 0.01); // 0.3 and 0.2 pooled
        Assert.Equal(0.95, curve[^1].Right, 0.01);
    }

    [Fact]
    public void Error_IsTheMeanDistanceOfBins()
    {
        var outcomes = Enumerable.Range(0, 100).Select(i => new SymbolOutcome("letter", 0.95, i < 75)).ToList();
        Assert.Equal(0.2, ReliabilityCurve.Error(outcomes), 0.001);
    }

    [Fact]
    public void SymbolsRead_AreRightWhereAShortestEditScriptKeepsThem()
    {
        var read = "ปรจํา๒๕๖๖".Select(symbol => (symbol, "letter", 0.9)).ToList();
        Assert.Equal([true, true, true, true, true, true, true, false, true], SymbolAlignment.Outcomes("ประ จำ ๒๕๕๖", read).Select(outcome => outcome.Right));
    }
}
