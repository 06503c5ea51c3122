using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>A page read as lines and tables.</summary>
/// <param name="Page">what the next stage gets</param>
/// <param name="Tables">its tables, in reading order</param>
/// <param name="Grid">what was ruled on it; empty for provided text</param>
internal sealed record PageLayout(TabularPage Page, IReadOnlyList<PlacedTable> Tables, PageGrid Grid)
{
    /// <summary>The grid of the table that nothing but a line or two (a page number) stands below, or null.</summary>
    public TableGrid? LastTable
    {
        get
        {
            const int MostBelow = 2;
            var below = Page.Blocks.Reverse().TakeWhile(block => block is TextLine).Count();
            return Tables.Count == 0 || below > MostBelow ? null : Tables[^1].Grid;
        }
    }
}
