using ItaIngest.Classification.Features;

namespace ItaIngest.Classification.Training;

/// <summary>A trained set of weights in its feature space; gives one decision value a label.</summary>
public sealed class ScoreTable(FeatureSpace space, double[] weights, int labelCount)
{
    public FeatureSpace Space { get; } = space;

    /// <summary>The weight of a feature for a label.</summary>
    public double this[int feature, int label] => weights[(feature * labelCount) + label];

    public double[] Scores(MeasureFields fields)
    {
        var row = Space.Row(fields);
        var scores = new double[labelCount];
        for (var i = 0; i < row.Indices.Length; i++)
        {
            var value = row.Values[i];
            var own = weights.AsSpan(row.Indices[i] * labelCount, labelCount);
            for (var label = 0; label < own.Length; label++)
                scores[label] += value * own[label];
        }

        return scores;
    }

    /// <summary>Learns from measures, and from damaged copies of them where the options say so.</summary>
    public static ScoreTable Learn(IReadOnlyList<TrainingMeasure> measures, CategoryTrainer trainer, double cost, TrainingOptions options)
    {
        var space = FeatureSpace.Of(measures.Select(measure => (measure.Fields, measure.Group)), options.Features);
        var fields = measures.Select(measure => measure.Fields);
        if (options.DamageRate > 0)
        {
            var damage = new CharacterErrors(options.DamageRate, seed: 1);
            fields = fields.Concat(measures.Select(measure => damage.Apply(measure.Fields)));
        }

        var labels = measures.Select(measure => LabelOf(measure.Category)).ToList();
        var rows = fields.Select(space.Row).ToList();
        if (rows.Count > labels.Count)
            labels.AddRange([.. labels]);
        var weights = trainer.Train(rows, labels, Categories.All.Count, space.Count, cost);
        for (var i = 0; i < weights.Length; i++)
            weights[i] = Math.Round(weights[i], 3);
        return new ScoreTable(space, weights, Categories.All.Count);
    }

    /// <summary>The place of a category in <see cref="Categories.All"/>.</summary>
    public static int LabelOf(string category)
    {
        for (var i = 0; i < Categories.All.Count; i++)
        {
            if (Categories.All[i].Code == category)
                return i;
        }

        throw new TrainingException($"found the category '{category}'; expected one of {string.Join(", ", Categories.All.Select(c => c.Code))}");
    }
}
