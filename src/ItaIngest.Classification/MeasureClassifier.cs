using ItaIngest.Classification.Models;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Stages;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Classification;

/// <summary>
/// Gives every measure of a report its category, and says when it does not know: below the model's threshold the answer is
/// OTHER with a review reason, and the best guess is kept beside it.
/// </summary>
public sealed class MeasureClassifier(MeasureModel model) : Stage<Report, ClassifiedReport>
{
    /// <summary>Review reason: no category is probable enough.</summary>
    public const string Uncertain = "category_uncertain";

    /// <summary>Review reason: the text clearly belongs to another topic than the heading over it.</summary>
    public const string ContradictsSection = "category_contradicts_section";

    private const int Version = 2;

    public override StageKey Key { get; } = new("measures", Version, model.Label);

    public override Task<ClassifiedReport> RunAsync(Report input, CancellationToken cancellation)
    {
        var measures = new List<Measure>(input.Measures.Count);
        var categories = new List<MeasureCategory>(input.Measures.Count);
        foreach (var measure in input.Measures)
        {
            cancellation.ThrowIfCancellationRequested();
            var category = Classify(measure);
            categories.Add(category);
            var evidence = measure.Evidence;
            measures.Add(category.ReviewReasons.Count == 0 ? measure : measure with { Evidence = evidence with { ReviewReasons = [.. evidence.ReviewReasons, .. category.ReviewReasons] } });
        }

        return Task.FromResult(new ClassifiedReport(input with { Measures = measures }, categories));
    }

    /// <summary>The category of one measure; where the text alone is not clear, its section heading is weighed in.</summary>
    public MeasureCategory Classify(Measure measure) => Classify(MeasureFields.Of(measure), measure.Section);

    /// <summary>The same for fields that come from elsewhere.</summary>
    public MeasureCategory Classify(MeasureFields fields, string? section = null)
    {
        var alone = model.Predict(fields);
        var topic = Topics.Find(section);
        var clear = alone.Confidence >= model.Threshold;
        var weighed = topic is null || clear ? alone : TopicEvidence.Weigh(alone, topic);
        var answered = weighed.Confidence >= model.Threshold;
        var category = answered ? weighed.Best : Categories.Find(Categories.Other)!;
        var contradicts = topic is not null && clear && TopicEvidence.Contradicts(alone.Best, topic);
        string[] reasons = [.. answered ? (string[])[] : [Uncertain], .. contradicts ? (string[])[ContradictsSection] : []];
        return new MeasureCategory(category.Code, weighed.Best.Code, Math.Round(weighed.Confidence, 3), category.Topic, category.Indicators, reasons);
    }
}
