using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>A report ordered by the seven topics has no measure under some of them.</summary>
internal sealed class TopicMissing : FindingRule
{
    /// <summary>With fewer topics among its headings a report is not taken to be ordered by them.</summary>
    private const int FewestTopics = 3;

    public override string Code => "topic_missing";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var present = report.Measures.Select(measure => measure.Section).Distinct(StringComparer.Ordinal)
            .Select(Topics.Find).OfType<Topic>().Select(topic => topic.Number).ToHashSet();
        if (present.Count < FewestTopics || present.Count == Topics.All.Count)
            yield break;
        var missing = Topics.All.Where(topic => !present.Contains(topic.Number)).ToList();
        yield return Stated(
            document,
            OfWhole(document, report),
            $"ไม่มีมาตรการในประเด็นที่ {string.Join(", ", missing.Select(topic => $"({topic.Number}) {topic.Name}"))}",
            $"no measure under topic {Words.Numbers(missing.Select(topic => topic.Number))} of the seven that order the report");
    }
}
