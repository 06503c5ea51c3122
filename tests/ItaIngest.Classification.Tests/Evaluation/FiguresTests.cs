using System.Text.Json;
using ItaIngest.Classification.Evaluation;

namespace ItaIngest.Classification.Tests.Evaluation;

public sealed class FiguresTests
{
    private static readonly Figures s_figures = new(
    [
        new Judgement("ASSETS", "", "ASSETS", 0.95),
        new Judgement("ASSETS", "", "ASSETS", 0.85),
        new Judgement("ASSETS", "", "BUDGET", 0.30),
        new Judgement("BUDGET", "", "BUDGET", 0.75),
        new Judgement("PROCUREMENT", "BUDGET", "BUDGET", 0.65), // the second label counts as right
    ]);

    [Fact]
    public void Figures_AreThoseCountedByHand()
    {
        // ASSETS: precision 1, recall 2/3, F1 0.8; BUDGET: precision 2/3, recall 1, F1 0.8
        Assert.Equal(0.8, s_figures.MacroF1, 9);
        Assert.Equal(0.8, s_figures.Accuracy, 9);
        Assert.Equal(["BUDGET", "ASSETS"], s_figures.ByCategory.Select(category => category.Category));
        Assert.Equal((0.8, 1), s_figures.AnsweredAt(0.6));
        Assert.Equal(1, s_figures.Confused("ASSETS", "BUDGET"));
    }

    [Fact]
    public void Report_BeginsWithMacroF1_AndIsSoundJson()
    {
        var report = new EvaluationReport("5 measures", s_figures, 0.6, [(0.03, 0.75)], [(4, 0.7)]);
        Assert.StartsWith("macro-F1 0.800\n", EvaluationText.Of(report), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(EvaluationJson.Of(report));
        Assert.Equal(0.8, json.RootElement.GetProperty("macro_f1").GetDouble());
        Assert.Contains("<h1>macro-F1 0.800</h1>", EvaluationHtml.Of(report), StringComparison.Ordinal);
    }
}
