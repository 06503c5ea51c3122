using ItaIngest.Classification.Features;

namespace ItaIngest.Classification.Training;

/// <summary>How a model is trained.</summary>
public sealed record TrainingOptions
{
    public FeatureOptions Features { get; init; } = new();

    /// <summary>Costs to choose from by grouped cross-validation; of equals the first.</summary>
    public IReadOnlyList<double> Costs { get; init; } = [4, 8, 16];

    public int Folds { get; init; } = 5;

    /// <summary>In cross-validation only this many measures, from the first, are learnt from; all are judged.</summary>
    public int Learnt { get; init; } = int.MaxValue;

    /// <summary>Each measure is also learnt once with this share of its characters damaged; 0 for no damaged copies.</summary>
    public double DamageRate { get; init; } = 0.06;

    /// <summary>What answers above the threshold have to reach, over clean and damaged measures together.</summary>
    public double Precision { get; init; } = 0.95;

    /// <summary>The damage under which the threshold is chosen.</summary>
    public double ThresholdDamageRate { get; init; } = 0.03;
}
