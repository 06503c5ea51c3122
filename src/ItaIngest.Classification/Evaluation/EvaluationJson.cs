using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItaIngest.Classification.Evaluation;

/// <summary>The report as JSON.</summary>
public static class EvaluationJson
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static string Of(EvaluationReport report)
    {
        var figures = report.Figures;
        var (coverage, precision) = figures.AnsweredAt(report.Threshold);
        var json = new JsonObject
        {
            ["macro_f1"] = Rounded(figures.MacroF1),
            ["accuracy"] = Rounded(figures.Accuracy),
            ["measured"] = report.How,
            ["threshold"] = report.Threshold,
            ["coverage"] = Rounded(coverage),
            ["answered_precision"] = Rounded(precision),
            ["calibration_error"] = Rounded(figures.CalibrationError),
            ["categories"] = List(figures.ByCategory.Select(c => new JsonObject { ["category"] = c.Category, ["measures"] = c.Measures, ["precision"] = Rounded(c.Precision), ["recall"] = Rounded(c.Recall), ["f1"] = Rounded(c.F1) })),
            ["confusion"] = List(Confusions(figures)),
            ["reliability"] = List(figures.Reliability.Select(b => new JsonObject { ["from"] = b.From, ["measures"] = b.Count, ["confidence"] = Rounded(b.Confidence), ["right"] = Rounded(b.Right) })),
            ["damaged"] = List(report.Damaged.Select(d => new JsonObject { ["rate"] = d.Rate, ["macro_f1"] = Rounded(d.MacroF1) })),
            ["learning"] = List(report.Learning.Select(l => new JsonObject { ["measures"] = l.Measures, ["macro_f1"] = Rounded(l.MacroF1) })),
        };
        return json.ToJsonString(s_indented) + "\n";
    }

    private static IEnumerable<JsonObject> Confusions(Figures figures) =>
        from category in figures.ByCategory
        from predicted in figures.ByCategory
        let count = figures.Confused(category.Category, predicted.Category)
        where count > 0 && category != predicted
        select new JsonObject { ["label"] = category.Category, ["answer"] = predicted.Category, ["measures"] = count };

    private static JsonArray List(IEnumerable<JsonObject> items) => [.. items];

    private static double Rounded(double value) => Math.Round(value, 4);
}
