using ItaIngest.Classification.Models;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Classification;

/// <summary>
/// A heading of one of the seven topics over a row, as evidence: categories of other topics become less probable. It
/// shifts doubtful cases and leaves clear ones as they are, for reports do put rows under the wrong heading.
/// </summary>
internal static class TopicEvidence
{
    /// <summary>
    /// How much rarer a row stands under another topic's heading than under its own. An assumption, set on the
    /// careful side: there are no labelled reports with headings yet to estimate it from.
    /// </summary>
    private const double ElsewhereRatio = 0.25;

    public static Prediction Weigh(Prediction prediction, Topic topic)
    {
        var weighed = prediction.Probabilities.Select((probability, i) => probability * (Speaks(Categories.All[i], topic) ? 1 : ElsewhereRatio)).ToArray();
        var sum = weighed.Sum();
        return new Prediction([.. weighed.Select(value => value / sum)]);
    }

    /// <summary>OTHER is of no topic: a heading says nothing for it, and nothing against it beside the other topics.</summary>
    public static bool Contradicts(Category category, Topic topic) => category.Topic is { } own && own != topic.Number;

    private static bool Speaks(Category category, Topic topic) => category.Topic == topic.Number;
}
