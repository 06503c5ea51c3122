using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>A table of a page with the grid it was read from, if it was ruled.</summary>
internal sealed record PlacedTable(PageTable Table, TableGrid? Grid);
