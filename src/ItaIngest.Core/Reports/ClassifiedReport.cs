namespace ItaIngest.Core.Reports;

/// <summary>A report with a category for each measure. Made by <c>MeasureClassifier</c>.</summary>
/// <param name="Report">as parsed, its measures' review reasons extended where the category is in doubt</param>
/// <param name="Categories">one a measure, in their order</param>
public sealed record ClassifiedReport(Report Report, IReadOnlyList<MeasureCategory> Categories);
