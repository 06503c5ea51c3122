using ItaIngest.Classification.Features;

namespace ItaIngest.Classification.Training;

/// <summary>
/// Puts rows that a person has corrected into a training set: lines of measures.csv with the category set right, or rows
/// with the training file's own columns. A row whose text is there already takes its place; a row that is nearly the
/// same as another joins its group, so that cross-validation does not learn what it asks.
/// </summary>
public static class Corrections
{
    /// <summary>Share of four-letter sequences from which two texts are one paraphrase.</summary>
    public const double NearlyTheSame = 0.6;

    private static readonly FeatureOptions s_fourLetters = new() { Shortest = 4, Longest = 4 };

    /// <summary>The training set with the corrected rows at its end.</summary>
    /// <param name="data">the training set</param>
    /// <param name="corrected">rows by the file they come from, which becomes their source</param>
    /// <exception cref="TrainingException">two corrected rows with one text have different categories</exception>
    public static CorrectedTraining Add(TrainingFile data, IEnumerable<(string Name, TrainingFile File)> corrected)
    {
        var added = Distinct(corrected);
        var places = added.Select((measure, i) => (Key: Key(measure.Fields), i)).ToDictionary(place => place.Key, place => place.i, StringComparer.Ordinal);
        var kept = data.Measures.Where(measure => !places.ContainsKey(Key(measure.Fields))).ToList();
        foreach (var replaced in data.Measures.Where(measure => places.ContainsKey(Key(measure.Fields))))
        {
            var place = places[Key(replaced.Fields)];
            added[place] = added[place] with { Group = replaced.Group };
        }

        var measures = new List<TrainingMeasure>(kept);
        var known = kept.Select(measure => (measure.Group, Letters: LettersOf(measure))).ToList();
        foreach (var measure in added)
        {
            var letters = LettersOf(measure);
            var group = known.Find(other => Similarity(other.Letters, letters) > NearlyTheSame).Group ?? measure.Group;
            known.Add((group, letters));
            measures.Add(measure with { Group = group });
        }

        return new CorrectedTraining(data with { Measures = measures }, added.Count, data.Measures.Count - kept.Count);
    }

    /// <summary>Jaccard similarity of the texts' four-letter sequences, tone marks and spaces aside.</summary>
    public static double Similarity(MeasureFields a, MeasureFields b) => Similarity(LettersOf(a), LettersOf(b));

    private static List<TrainingMeasure> Distinct(IEnumerable<(string Name, TrainingFile File)> corrected)
    {
        var added = new Dictionary<string, TrainingMeasure>(StringComparer.Ordinal);
        foreach (var measure in corrected.SelectMany(of => of.File.Measures.Select((measure, i) => measure with { Source = $"correction, {of.Name}", Group = FormattableString.Invariant($"correction/{of.Name}/{i + 1}") })))
        {
            if (added.TryGetValue(Key(measure.Fields), out var other) && other.Category != measure.Category)
                throw new TrainingException($"{other.Group} says {other.Category} and {measure.Group} says {measure.Category} of the same text; leave one of them: {measure.Fields.Text}");
            added[Key(measure.Fields)] = measure;
        }

        return [.. added.Values];
    }

    private static string Key(MeasureFields fields) => fields.Text.Trim() + "\n" + fields.Steps.Trim();

    private static HashSet<ulong> LettersOf(TrainingMeasure measure) => LettersOf(measure.Fields);

    private static HashSet<ulong> LettersOf(MeasureFields fields) => NgramCounter.Distinct(new MeasureFields(fields.Text), s_fourLetters);

    private static double Similarity(HashSet<ulong> a, HashSet<ulong> b)
    {
        if (a.Count == 0 || b.Count == 0 || Math.Min(a.Count, b.Count) < NearlyTheSame * Math.Max(a.Count, b.Count))
            return 0;
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }
}
