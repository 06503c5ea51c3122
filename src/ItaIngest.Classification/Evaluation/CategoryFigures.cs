namespace ItaIngest.Classification.Evaluation;

/// <summary>How one category is told.</summary>
/// <param name="Category">its code</param>
/// <param name="Measures">that are of it</param>
/// <param name="Precision">of what was called so, the share that is; 0 when nothing was</param>
/// <param name="Recall">of what is so, the share that was called so</param>
public sealed record CategoryFigures(string Category, int Measures, double Precision, double Recall)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
