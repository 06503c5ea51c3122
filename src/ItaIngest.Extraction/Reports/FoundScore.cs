using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>A score stated somewhere for an indicator.</summary>
/// <param name="Indicator">which</param>
/// <param name="Score">0 to 100</param>
/// <param name="Raw">the words it was read from</param>
/// <param name="Evidence">where they stand</param>
/// <param name="Block">index of the paragraph or table among its page's blocks, for the order of first appearance</param>
internal sealed record FoundScore(Indicator Indicator, decimal Score, string Raw, Evidence Evidence, int Block);
