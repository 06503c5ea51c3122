namespace ItaIngest.Classification.Features;

/// <summary>What becomes a feature. The defaults were chosen by grouped cross-validation on the training file.</summary>
public sealed record FeatureOptions
{
    /// <summary>Shortest and longest n-gram in letters.</summary>
    public int Shortest { get; init; } = 2;

    public int Longest { get; init; } = 4;

    /// <summary>An n-gram is kept when at least this many groups of the training file have it.</summary>
    public int MinimumGroups { get; init; } = 3;

    /// <summary>How much the steps count beside the measure, which counts 1.</summary>
    public double StepsWeight { get; init; } = 0.5;

    public double IssueWeight { get; init; } = 0.3;

    /// <summary>How much the terms count: this · log(1 + terms found) for each category; 0 for none.</summary>
    public double TermsWeight { get; init; } = 0.3;
}
