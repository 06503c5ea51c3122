using ItaIngest.Classification.Models;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Evaluation;

/// <summary>Measures a model, on labelled measures it has not seen or by grouped cross-validation on its own.</summary>
public sealed class ModelEvaluation(MeasureModel model)
{
    private static readonly double[] s_rates = [0.03, 0.08];
    private static readonly double[] s_shares = [0.25, 0.5, 0.75, 1];

    /// <summary>The model as it is on other measures.</summary>
    public EvaluationReport On(TrainingFile file)
    {
        var damaged = s_rates.Select(rate =>
        {
            var errors = new CharacterErrors(rate, seed: 7);
            return (rate, Judge(file.Measures, [.. file.Measures.Select(measure => model.Predict(errors.Apply(measure.Fields)))]).MacroF1);
        });
        var figures = Judge(file.Measures, [.. file.Measures.Select(measure => model.Predict(measure.Fields))]);
        return new EvaluationReport($"{file.Measures.Count} measures, the model of {model.Facts.Measures} measures", figures, model.Threshold, [.. damaged], []);
    }

    /// <summary>What the model's recipe gives on the file by grouped cross-validation, and how that grows with its size.</summary>
    public EvaluationReport Across(TrainingFile file, CategoryTrainer trainer, TrainingOptions options)
    {
        var scores = CrossValidation.Scores(file.Measures, trainer, model.Facts.Cost, options, 0, s_rates[0], s_rates[1]);
        var figures = scores.Select(table => Judge(file.Measures, Predictions(table))).ToList();
        return new EvaluationReport(
            $"{file.Measures.Count} measures, grouped cross-validation in {options.Folds} folds",
            figures[0],
            model.Threshold,
            [.. s_rates.Select((rate, i) => (rate, figures[i + 1].MacroF1))],
            [.. s_shares.Select(share => share < 1 ? Learnt(file, trainer, options, share) : (LearntFrom(file.Measures.Count, options), figures[0].MacroF1))]);
    }

    private (int Measures, double MacroF1) Learnt(TrainingFile file, CategoryTrainer trainer, TrainingOptions options, double share)
    {
        var folds = GroupedFolds.Assign(file.Measures, 20); // groups in twenty lots of the same mix
        var part = file.Measures.Where((_, i) => folds[i] < share * 20).ToList();
        var scores = CrossValidation.Scores(part, trainer, model.Facts.Cost, options, 0)[0];
        return (LearntFrom(part.Count, options), Judge(part, Predictions(scores)).MacroF1);
    }

    private static int LearntFrom(int measures, TrainingOptions options) => measures * (options.Folds - 1) / options.Folds;

    private List<Prediction> Predictions(double[][] scores) => [.. scores.Select(row => new Prediction(model.Calibration.Probabilities(row)))];

    private static Figures Judge(IReadOnlyList<TrainingMeasure> measures, IReadOnlyList<Prediction> predictions) =>
        new([.. measures.Zip(predictions, (measure, prediction) => new Judgement(measure.Category, measure.Secondary, prediction.Best.Code, prediction.Confidence))]);
}
