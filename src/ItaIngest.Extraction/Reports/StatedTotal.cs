using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>A total that a report states somewhere.</summary>
/// <param name="Score">0 to 100</param>
/// <param name="Raw">the words it was read from</param>
/// <param name="Evidence">where they stand</param>
/// <param name="Index">skeleton index of the words in the running text; null in a table</param>
/// <param name="Year">Buddhist year named last before it in its paragraph, or null</param>
/// <param name="Figure">skeleton index of the figure itself; null in a table</param>
/// <param name="Row">the row of a table that it stands in; null in the running text</param>
internal sealed record StatedTotal(decimal Score, string Raw, Evidence Evidence, int? Index, int? Year, int? Figure = null, LogicalRow? Row = null);
