using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages;

/// <summary>A cell as a document states it, before it has a place in the grid.</summary>
/// <param name="Lines">empty for a blank cell</param>
/// <param name="RowSpan">rows it asks for; clipped to the table</param>
/// <param name="ColumnSpan">columns it asks for; clipped where another cell already is</param>
/// <param name="Header">the document calls its row a header row: a hint, because OCR services call the first row of a
/// continued table so too</param>
internal sealed record ProvidedCell(IReadOnlyList<TextLine> Lines, int RowSpan = 1, int ColumnSpan = 1, bool Header = false);
