namespace ItaIngest.Core.Reports;

/// <summary>What a measure's row says in a column that no column of the dataset stands for.</summary>
/// <param name="Role">what the header names (budget, obstacle, target, evidence, remark, score), or null for an unknown one</param>
/// <param name="Header">the header texts above it</param>
/// <param name="Text">as written</param>
public sealed record MeasureExtra(string? Role, string Header, string Text);
