using System.Globalization;
using System.Text;

namespace ItaIngest.Classification.Evaluation;

/// <summary>The report as text; its first line is <c>macro-F1 0.xx</c>.</summary>
public static class EvaluationText
{
    public static string Of(EvaluationReport report)
    {
        var text = new StringBuilder();
        var figures = report.Figures;
        var (coverage, precision) = figures.AnsweredAt(report.Threshold);
        text.Append(CultureInfo.InvariantCulture, $"macro-F1 {figures.MacroF1:0.000}\n{report.How}; accuracy {figures.Accuracy:0.000}\n");
        text.Append(CultureInfo.InvariantCulture, $"answered at threshold {report.Threshold:0.000}: {coverage:0.000} of all, precision {precision:0.000}\n\n");
        text.Append("category        measures precision recall     F1\n");
        foreach (var category in figures.ByCategory)
            text.Append(CultureInfo.InvariantCulture, $"{category.Category,-15} {category.Measures,8} {category.Precision,9:0.000} {category.Recall,6:0.000} {category.F1,6:0.000}\n");
        AppendConfusion(text, figures);
        text.Append(CultureInfo.InvariantCulture, $"\nreliability (calibration error {figures.CalibrationError:0.000})\nconfidence  measures   mean  right\n");
        foreach (var (from, count, confidence, right) in figures.Reliability)
            text.Append(CultureInfo.InvariantCulture, $"{from:0.0} and up  {count,8}  {confidence:0.000}  {right:0.000}\n");
        text.Append('\n');
        foreach (var (rate, f1) in report.Damaged)
            text.Append(CultureInfo.InvariantCulture, $"with {rate:P0} of the characters wrong: macro-F1 {f1:0.000} ({f1 - figures.MacroF1:+0.000;-0.000;0.000})\n");
        foreach (var (measures, f1) in report.Learning)
            text.Append(CultureInfo.InvariantCulture, $"learnt from {measures} measures: macro-F1 {f1:0.000}\n");
        return text.ToString();
    }

    private static void AppendConfusion(StringBuilder text, Figures figures)
    {
        var codes = figures.ByCategory.Select(category => category.Category).ToList();
        text.Append("\nconfusion: a row a label, a column an answer\n               ").AppendJoin(' ', codes.Select(code => code[..4])).Append('\n');
        foreach (var category in codes)
            text.Append(CultureInfo.InvariantCulture, $"{category,-15}{string.Join(' ', codes.Select(code => figures.Confused(category, code) is var n and > 0 ? n.ToString(CultureInfo.InvariantCulture).PadLeft(4) : "   ."))}\n");
    }
}
