using System.Globalization;
using ItaIngest.Classification;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Findings;

/// <summary>
/// Which indicators a measure answers to: those it names, those of whose subject it has a word
/// (<c>indicator_subjects.csv</c>), and those of its likeliest category. Generous on purpose: what is said to lack a measure shall really lack one.
/// </summary>
internal static class IndicatorSubjects
{
    /// <summary>Of fifteen categories; far below what the dataset takes for an answer.</summary>
    private const double LeastLikely = 0.3;

    private static readonly Lazy<IReadOnlyList<(int Number, string Word)>> s_words = new(Load);

    public static IEnumerable<int> Of(Measure measure)
    {
        var text = ThaiText.Skeleton(string.Join(' ', new[] { measure.Section, measure.Issue, measure.Text, measure.Steps }.OfType<string>()));
        return measure.Indicators.Concat(s_words.Value.Where(subject => text.Contains(subject.Word, StringComparison.Ordinal)).Select(subject => subject.Number)).Distinct();
    }

    /// <summary>Those that measures of the likeliest category raise, whether it is sure or not.</summary>
    public static IEnumerable<int> Of(MeasureCategory category) =>
        category.Confidence < LeastLikely ? [] : Categories.Find(category.BestGuess)?.Indicators ?? [];

    private static List<(int Number, string Word)> Load()
    {
        using var stream = typeof(IndicatorSubjects).Assembly.GetManifestResourceStream("indicator_subjects.csv")!;
        return
        [
            .. from row in DatasetRows.Read(stream)
               from word in row["words"].Split('|')
               select (int.Parse(row["indicator"], CultureInfo.InvariantCulture), ThaiText.Skeleton(word)),
        ];
    }
}
