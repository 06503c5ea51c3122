using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>A page read as lines and tables.</summary>
/// <param name="Page">what the next stage gets</param>
/// <param name="Tables">its tables, in reading order</param>
/// <param name="Grid">what was ruled on it; empty for provided text</param>
internal sealed record PageLayout(TabularPage Page, IReadOnlyList<PlacedTable> Tables, PageGrid Grid);
