namespace ItaIngest.Classification.Evaluation;

/// <summary>The figures of a set of judgements.</summary>
public sealed class Figures(IReadOnlyList<Judgement> judgements)
{
    private const int Bins = 10;

    public int Count => judgements.Count;

    /// <summary>Mean F1 of the categories that occur, as labels or as answers.</summary>
    public double MacroF1 => ByCategory.Count == 0 ? 0 : ByCategory.Average(category => category.F1);

    public double Accuracy => Share(judgements, judgement => judgement.Right);

    public IReadOnlyList<CategoryFigures> ByCategory { get; } =
    [
        .. Categories.All
            .Select(category => Of(judgements, category.Code))
            .OfType<CategoryFigures>(),
    ];

    /// <summary>How many of a category (first) were called what (second).</summary>
    public int Confused(string category, string predicted) => judgements.Count(judgement => judgement.Truth == category && judgement.Predicted == predicted);

    /// <summary>The share that is answered at a threshold, and how many of those answers are right.</summary>
    public (double Coverage, double Precision) AnsweredAt(double threshold)
    {
        var answered = judgements.Where(judgement => judgement.Confidence >= threshold).ToList();
        return (judgements.Count == 0 ? 0 : (double)answered.Count / judgements.Count, Share(answered, judgement => judgement.Right));
    }

    /// <summary>Confidence against what came true, by tenths of confidence; empty tenths are left out.</summary>
    public IReadOnlyList<(double From, int Count, double Confidence, double Right)> Reliability =>
    [
        .. judgements
            .GroupBy(judgement => Math.Min(Bins - 1, (int)(judgement.Confidence * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => ((double)bin.Key / Bins, bin.Count(), bin.Average(judgement => judgement.Confidence), Share([.. bin], judgement => judgement.Right))),
    ];

    /// <summary>Expected calibration error: mean gap between confidence and what came true, by measures.</summary>
    public double CalibrationError => Count == 0 ? 0 : Reliability.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / Count;

    private static double Share(IReadOnlyList<Judgement> of, Func<Judgement, bool> what) => of.Count == 0 ? 0 : (double)of.Count(what) / of.Count;

    private static CategoryFigures? Of(IReadOnlyList<Judgement> judgements, string category)
    {
        var (of, called) = (judgements.Count(j => j.Truth == category), judgements.Count(j => j.Predicted == category));
        var both = judgements.Count(j => j.Truth == category && j.Predicted == category);
        return of + called == 0 ? null : new CategoryFigures(category, of, called == 0 ? 0 : (double)both / called, of == 0 ? 0 : (double)both / of);
    }
}
