namespace ItaIngest.Classification.Models;

/// <summary>Where a model comes from.</summary>
/// <param name="DataHash">SHA-256 of the training file</param>
/// <param name="Measures">rows in it</param>
/// <param name="Trainer">the learner</param>
/// <param name="Cost">chosen by cross-validation</param>
/// <param name="MacroF1">of the grouped cross-validation</param>
public sealed record ModelFacts(string DataHash, int Measures, string Trainer, double Cost, double MacroF1);
