namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>The report of another agency that a report shares most with.</summary>
/// <param name="Other">that report</param>
/// <param name="Share">0 to 1: of the smaller report's own shingles, boilerplate left out</param>
/// <param name="Others">how many more reports share as much as a copy does</param>
internal sealed record CopyMatch(DocumentPrint Other, double Share, int Others);
