using ItaIngest.Classification.Calibration;
using ItaIngest.Classification.Evaluation;
using ItaIngest.Classification.Models;

namespace ItaIngest.Classification.Training;

/// <summary>Makes a model of a training file: cost by grouped cross-validation, calibration and threshold on what that held out.</summary>
public sealed class ModelTraining(CategoryTrainer trainer, TrainingOptions options)
{
    /// <summary>Trains. The same file and options give the same model.</summary>
    /// <exception cref="TrainingException">a category has no measure</exception>
    public MeasureModel Train(TrainingFile file)
    {
        var measures = file.Measures;
        foreach (var category in Categories.All)
        {
            if (!measures.Any(measure => measure.Category == category.Code))
                throw new TrainingException($"the training file has no measure of {category.Code}; every category needs some");
        }

        var (cost, clean, damaged) = options.Costs
            .Select(cost => (cost, Held: CrossValidation.Scores(measures, trainer, cost, options, 0, options.ThresholdDamageRate)))
            .Select(tried => (tried.cost, Clean: tried.Held[0], Damaged: tried.Held[1]))
            .MaxBy(tried => Math.Round(MacroF1(measures, tried.Clean), 4));
        var calibration = new Calibrator(Scales(measures, clean, damaged)).Sharpened([.. Labelled(measures, clean), .. Labelled(measures, damaged)]);
        var threshold = AnswerThreshold.Find([.. Judged(measures, clean, calibration), .. Judged(measures, damaged, calibration)], options.Precision);
        var facts = new ModelFacts(file.Hash, measures.Count, trainer.Name, cost, Math.Round(MacroF1(measures, clean), 4));
        return new MeasureModel(ScoreTable.Learn(measures, trainer, cost, options), calibration, threshold, facts);
    }

    private static PlattScale[] Scales(IReadOnlyList<TrainingMeasure> measures, params IReadOnlyList<double[][]> scores) =>
    [
        .. Categories.All.Select((category, label) => Rounded(PlattScale.Fit(
            [.. scores.SelectMany(table => measures.Select((measure, i) => (table[i][label], measure.Category == category.Code)))]))),
    ];

    private static IEnumerable<(double[] Scores, IReadOnlyList<int> Right)> Labelled(IReadOnlyList<TrainingMeasure> measures, double[][] scores) =>
        measures.Select((measure, i) => (scores[i], (IReadOnlyList<int>)[.. Enumerable.Range(0, Categories.All.Count).Where(label => measure.Accepts(Categories.All[label].Code))]));

    private static PlattScale Rounded(PlattScale scale) => new(Math.Round(scale.A, 3), Math.Round(scale.B, 3));

    private static IEnumerable<(double Confidence, bool Right)> Judged(IReadOnlyList<TrainingMeasure> measures, double[][] scores, Calibrator calibration) =>
        measures.Select((measure, i) =>
        {
            var prediction = new Prediction(calibration.Probabilities(scores[i]));
            return (prediction.Confidence, measure.Accepts(prediction.Best.Code));
        });

    private static double MacroF1(IReadOnlyList<TrainingMeasure> measures, double[][] scores) =>
        new Figures([.. measures.Select((measure, i) => new Judgement(measure.Category, measure.Secondary, Categories.All[Array.IndexOf(scores[i], scores[i].Max())].Code, 1))]).MacroF1;
}
