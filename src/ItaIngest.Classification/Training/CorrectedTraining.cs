using ItaIngest.Classification.Evaluation;

namespace ItaIngest.Classification.Training;

/// <summary>A training set with corrected rows at its end.</summary>
/// <param name="File">the set; its hash is still that of the file without them until it is written</param>
/// <param name="Corrected">how many rows at the end are corrections</param>
/// <param name="Replaced">how many of them stand for a row that was there with the same text</param>
public sealed record CorrectedTraining(TrainingFile File, int Corrected, int Replaced)
{
    /// <summary>
    /// What the corrections change, by the same folds of the same rows: every row is judged by a model that saw nothing of
    /// its group, first by one that saw no correction, then by one that did.
    /// </summary>
    /// <returns>figures of the rows that were there and of the corrected ones, before and after</returns>
    public (Figures OthersBefore, Figures OthersAfter, Figures CorrectedBefore, Figures CorrectedAfter) Compare(CategoryTrainer trainer, double cost, TrainingOptions options)
    {
        var first = File.Measures.Count - Corrected;
        var before = Judge(CrossValidation.Scores(File.Measures, trainer, cost, options with { Learnt = first }, 0)[0]);
        var after = Judge(CrossValidation.Scores(File.Measures, trainer, cost, options, 0)[0]);
        return (new Figures(before[..first]), new Figures(after[..first]), new Figures(before[first..]), new Figures(after[first..]));
    }

    private List<Judgement> Judge(double[][] scores) =>
        [.. File.Measures.Select((measure, i) => new Judgement(measure.Category, measure.Secondary, Categories.All[Array.IndexOf(scores[i], scores[i].Max())].Code, 1))];
}
