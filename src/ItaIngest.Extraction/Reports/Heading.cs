using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>A text that rows stand under.</summary>
/// <param name="Text">as written</param>
/// <param name="Places">where it stands</param>
internal sealed record Heading(string Text, IReadOnlyList<Place> Places);
