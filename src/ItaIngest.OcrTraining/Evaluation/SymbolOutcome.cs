namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>One symbol that was read: how surely, and whether it is what is printed there.</summary>
/// <param name="Kind">curve it counts for</param>
/// <param name="Probability">0 to 1</param>
/// <param name="Right">whether a shortest edit script keeps it</param>
public readonly record struct SymbolOutcome(string Kind, double Probability, bool Right);
