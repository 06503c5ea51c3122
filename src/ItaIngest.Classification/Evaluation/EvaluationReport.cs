namespace ItaIngest.Classification.Evaluation;

/// <summary>All that <c>ita evaluate measures</c> says.</summary>
/// <param name="How">what was measured, in a few words</param>
/// <param name="Figures">on the measures as they are</param>
/// <param name="Threshold">of the model</param>
/// <param name="Damaged">macro-F1 with a share of the characters wrong</param>
/// <param name="Learning">macro-F1 by the number of measures learnt from; empty when nothing was trained</param>
public sealed record EvaluationReport(
    string How,
    Figures Figures,
    double Threshold,
    IReadOnlyList<(double Rate, double MacroF1)> Damaged,
    IReadOnlyList<(int Measures, double MacroF1)> Learning);
