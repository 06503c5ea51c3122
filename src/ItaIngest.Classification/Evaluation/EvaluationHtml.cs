using System.Globalization;
using System.Net;
using System.Text;

namespace ItaIngest.Classification.Evaluation;

/// <summary>The report as one HTML page without scripts.</summary>
public static class EvaluationHtml
{
    private const string Head = "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Classification of measures</title>\n<style>body{font:15px/1.4 sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #bbb;padding:.2em .5em;text-align:right}th{text-align:left;font-weight:600}</style>\n";

    public static string Of(EvaluationReport report)
    {
        var figures = report.Figures;
        var (coverage, precision) = figures.AnsweredAt(report.Threshold);
        var page = new StringBuilder(Head);
        page.Append(CultureInfo.InvariantCulture, $"<h1>macro-F1 {figures.MacroF1:0.000}</h1>\n<p>{WebUtility.HtmlEncode(report.How)}; accuracy {figures.Accuracy:0.000}; at threshold {report.Threshold:0.000} {coverage:P0} answered with precision {precision:0.000}; calibration error {figures.CalibrationError:0.000}.</p>\n");
        Table(page, ["category", "measures", "precision", "recall", "F1"], figures.ByCategory.Select(c => new[] { c.Category, Text(c.Measures), Text(c.Precision), Text(c.Recall), Text(c.F1) }));
        var codes = figures.ByCategory.Select(category => category.Category).ToList();
        page.Append("<h2>Confusion (a row a label, a column an answer)</h2>\n");
        Table(page, ["", .. codes], codes.Select(category => codes.Select(code => Text(figures.Confused(category, code))).Prepend(category).ToArray()));
        page.Append("<h2>Reliability</h2>\n");
        Table(page, ["confidence from", "measures", "mean confidence", "right"], figures.Reliability.Select(b => new[] { Text(b.From), Text(b.Count), Text(b.Confidence), Text(b.Right) }));
        page.Append("<h2>Damage and learning</h2>\n");
        Table(page, ["characters wrong", "macro-F1"], report.Damaged.Select(d => new[] { Text(d.Rate), Text(d.MacroF1) }));
        Table(page, ["learnt from", "macro-F1"], report.Learning.Select(l => new[] { Text(l.Measures), Text(l.MacroF1) }));
        return page.ToString();
    }

    private static void Table(StringBuilder page, IReadOnlyList<string> header, IEnumerable<string[]> rows)
    {
        page.Append("<table><tr>").AppendJoin("", header.Select(cell => $"<th>{WebUtility.HtmlEncode(cell)}")).Append('\n');
        foreach (var row in rows)
            page.Append("<tr><th>").Append(WebUtility.HtmlEncode(row[0])).AppendJoin("", row.Skip(1).Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}")).Append('\n');
        page.Append("</table>\n");
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
