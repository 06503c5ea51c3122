using ItaIngest.Core.Failures;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Core.Tables;

/// <summary>A page as lines and tables in reading order.</summary>
/// <param name="Number">from 1</param>
/// <param name="Width">in points, 0 without geometry</param>
/// <param name="Height">in points</param>
/// <param name="Origin">where its characters come from</param>
/// <param name="Reason">why that origin</param>
/// <param name="Blocks">every text line and table, in reading order; boxes are on the page as displayed (not deskewed)</param>
/// <param name="Lines">what became of the text lines of its tables</param>
/// <param name="Warnings">what was dropped, with the reason</param>
/// <param name="Failure">why the page could not be read, if so</param>
/// <param name="ChangedShare">of the characters of the page's text layer, those that differ in what was chosen; 0 to 1</param>
public sealed record TabularPage(
    int Number,
    double Width,
    double Height,
    Origin Origin,
    string Reason,
    IReadOnlyList<Block> Blocks,
    TableLineCounts Lines,
    IReadOnlyList<string> Warnings,
    PageFailure? Failure = null,
    double ChangedShare = 0);
