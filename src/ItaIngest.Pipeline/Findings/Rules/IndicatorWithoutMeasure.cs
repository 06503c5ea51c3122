using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>
/// An indicator below the pass mark that no measure answers to: none names it, none speaks of its subject
/// (<see cref="IndicatorSubjects"/>), and none is likely of a category that raises it. Silent for reports whose measures
/// could not be read.
/// </summary>
internal sealed class IndicatorWithoutMeasure : FindingRule
{
    /// <summary>Source: grades of FY2563–2567, where 85 passes.</summary>
    private const decimal PassMark = 85;

    public override string Code => "indicator_without_measure";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        if (report.Measures.Count == 0)
            yield break;
        var answered = report.Measures.SelectMany(IndicatorSubjects.Of).Concat(document.Categories.SelectMany(IndicatorSubjects.Of)).ToHashSet();
        var open = report.Indicators.Where(indicator => indicator.Score < PassMark && !answered.Contains(indicator.Number)).OrderBy(indicator => indicator.Number).ToList();
        if (open.Count == 0)
            yield break;
        yield return Stated(
            document,
            open[0].Evidence,
            $"ตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนนแต่ไม่มีมาตรการรองรับ: {string.Join(", ", open.Select(score => $"ตัวชี้วัดที่ {score.Number} {score.Name} ({Words.Figure(score.Score!.Value)})"))}",
            $"below 85 with no measure: indicator {string.Join(", ", open.Select(score => $"{score.Number} ({Words.Figure(score.Score!.Value)})"))}");
    }
}
