using System.Security.Cryptography;
using System.Text;
using ItaIngest.Classification.Calibration;
using ItaIngest.Classification.Features;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Models;

/// <summary>A trained classifier of measures. Immutable, so that all threads may share one.</summary>
/// <param name="Table">features and weights</param>
/// <param name="Calibration">decision values to probabilities</param>
/// <param name="Threshold">the confidence below which there is no answer</param>
/// <param name="Facts">where it comes from</param>
public sealed record MeasureModel(ScoreTable Table, Calibrator Calibration, double Threshold, ModelFacts Facts)
{
    /// <summary>Short name that changes with the training data and what was made of it.</summary>
    public string Label => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Facts} {Threshold} {Table.Space.Options}"))))[..8];

    public Prediction Predict(MeasureFields fields) => new(Calibration.Probabilities(Table.Scores(fields)));

    /// <summary>The n-grams that weighed most, for or against, heaviest first.</summary>
    public IReadOnlyList<NgramWeight> Explain(MeasureFields fields, Category category, int count)
    {
        var row = Table.Space.Row(fields);
        var label = ScoreTable.LabelOf(category.Code);
        return
        [
            .. row.Indices.Zip(row.Values)
                .Where(entry => entry.First > 0)
                .Select(entry => new NgramWeight(Readable(Table.Space.NameOf(entry.First)), Math.Round(entry.Second * Table[entry.First, label], 4)))
                .OrderByDescending(entry => Math.Abs(entry.Weight))
                .ThenBy(entry => entry.Ngram, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    private static string Readable(string name) => name[0] == Terms.Field ? "terms of " + Categories.All[name[1] - 'A'].Code : name;
}
