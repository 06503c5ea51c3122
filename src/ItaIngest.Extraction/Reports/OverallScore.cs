namespace ItaIngest.Extraction.Reports;

/// <summary>The total of the assessment as the report states it.</summary>
/// <param name="Score">0 to 100, or null</param>
/// <param name="Grade">code of the grade scale, or null</param>
internal sealed record OverallScore(decimal? Score, string? Grade);
