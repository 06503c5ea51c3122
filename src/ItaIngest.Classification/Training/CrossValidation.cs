namespace ItaIngest.Classification.Training;

/// <summary>Decision values for every measure from models that saw nothing of its group.</summary>
public static class CrossValidation
{
    /// <param name="measures">the training file</param>
    /// <param name="trainer">the learner</param>
    /// <param name="cost">of the learner</param>
    /// <param name="options">folds and features</param>
    /// <param name="damage">rates of character errors to read the held-out measures with; 0 for as they are</param>
    /// <returns>for each rate, in the order of the measures, one decision value a label</returns>
    public static IReadOnlyList<double[][]> Scores(IReadOnlyList<TrainingMeasure> measures, CategoryTrainer trainer, double cost, TrainingOptions options, params IReadOnlyList<double> damage)
    {
        var folds = GroupedFolds.Assign(measures, options.Folds);
        var scores = damage.Select(_ => new double[measures.Count][]).ToList();
        var errors = damage.Select(rate => new CharacterErrors(rate, seed: 7)).ToList();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var table = ScoreTable.Learn([.. measures.Where((_, i) => folds[i] != fold && i < options.Learnt)], trainer, cost, options);
            for (var i = 0; i < measures.Count; i++)
            {
                if (folds[i] != fold)
                    continue;
                for (var rate = 0; rate < damage.Count; rate++)
                    scores[rate][i] = table.Scores(damage[rate] > 0 ? errors[rate].Apply(measures[i].Fields) : measures[i].Fields);
            }
        }

        return scores;
    }
}
