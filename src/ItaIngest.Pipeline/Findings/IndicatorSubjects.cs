using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Findings;

/// <summary>
/// Which indicators a measure answers to: those it names, and those of whose subject it has a word
/// (<c>indicator_subjects.csv</c>). Generous on purpose: what is said to lack a measure shall really lack one.
/// </summary>
internal static class IndicatorSubjects
{
    private static readonly Lazy<IReadOnlyList<(int Number, string Word)>> s_words = new(Load);

    public static IEnumerable<int> Of(Measure measure)
    {
        var text = ThaiText.Skeleton(string.Join(' ', new[] { measure.Section, measure.Issue, measure.Text, measure.Steps }.OfType<string>()));
        return measure.Indicators.Concat(s_words.Value.Where(subject => text.Contains(subject.Word, StringComparison.Ordinal)).Select(subject => subject.Number)).Distinct();
    }

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
