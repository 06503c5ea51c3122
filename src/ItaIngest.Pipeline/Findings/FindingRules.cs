using ItaIngest.Pipeline.Findings.Rules;

namespace ItaIngest.Pipeline.Findings;

/// <summary>All rules over one report, in the order in which they stand in the dataset.</summary>
internal static class FindingRules
{
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        new OtherAgencyNamed(),
        new ResultsTooEarly(),
        new ResultsOutOfDate(),
        new AnnouncementBeforeYear(),
        new ScoresDoNotAddUp(),
        new GradeDoesNotFit(),
        new IndicatorWithoutMeasure(),
        new TopicMissing(),
        new DeadlineOutsideYear(),
        new OneDeadlineForAll(),
        new DeadlineMissing(),
        new OneOwnerForAll(),
        new OwnerMissing(),
        new OwnerMisread(),
        new ResultMissing(),
        new ResultRepeatsStep(),
        new BadReading(),
    ];

    /// <summary>What the rules find in one document; nothing in one that could not be read.</summary>
    public static IEnumerable<Finding> Find(DocumentResult document) =>
        document.Report is { } report ? All.SelectMany(rule => rule.Find(document, report)) : [];
}
