using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>The ten scores, weighted 30/30/40, do not give the total that the report states.</summary>
internal sealed class ScoresDoNotAddUp : FindingRule
{
    public override string Code => "scores_do_not_add_up";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var scores = report.Indicators.Where(indicator => indicator.Score is not null)
            .DistinctBy(indicator => indicator.Number)
            .ToDictionary(indicator => indicator.Number, indicator => indicator.Score!.Value);
        if (report.OverallScore is { } stated && Scores.Total(scores) is { } sum && !Scores.AddUp(stated, scores))
            yield return Stated(
                document,
                report.Indicators[0].Evidence,
                $"คะแนนรวมที่ระบุ {Words.Figure(stated)} ไม่ตรงกับคะแนนที่คำนวณจากสิบตัวชี้วัด (30/30/40) คือ {Words.Figure(sum)}",
                $"the total stated is {Words.Figure(stated)}; the ten indicators give {Words.Figure(sum)} (30/30/40)");
    }
}
