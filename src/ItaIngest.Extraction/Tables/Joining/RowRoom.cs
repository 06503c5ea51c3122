using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>
/// How many more lines the cells of a page's last row would have held. Text runs on to the next page only where the foot
/// stopped it, or up to two lines before, where a paragraph is not to leave a line alone.
/// </summary>
internal sealed class RowRoom
{
    private readonly double top;
    private readonly double bottom;
    private readonly double pitch; // from one line to the next, in points; 0 where no cell has two

    /// <param name="row">its cells; the one with most lines says how high it is, since its border may not be printed</param>
    /// <param name="page">cells of all rows of the table on the page, for how far its lines are apart</param>
    public RowRoom(IEnumerable<Cell> row, IEnumerable<Cell> page)
    {
        var cells = row.Where(IsPlaced).ToList();
        if (cells.Count == 0)
            return;
        top = cells.Min(cell => cell.Lines.Min(line => line.Box.Top));
        bottom = cells.Max(cell => cell.Lines.Max(line => line.Box.Bottom));
        pitch = Median.Of(cells.Concat(page.Where(IsPlaced)).Where(cell => cell.Lines.Count > 1).Select(cell => (cell.Lines[^1].Box.CenterY - cell.Lines[0].Box.CenterY) / (cell.Lines.Count - 1)));
    }

    /// <summary>Free lines below the text of a cell, less those above it (where it stands in the middle); null where places
    /// are not known.</summary>
    public double? Below(Cell cell)
    {
        if (pitch <= 0 || !IsPlaced(cell))
            return null;
        var above = Math.Max(0, cell.Lines.Min(line => line.Box.Top) - top);
        return (bottom - cell.Lines.Max(line => line.Box.Bottom) - above) / pitch;
    }

    private static bool IsPlaced(Cell cell) => cell.Lines.Count > 0 && !cell.Lines.Any(line => line.Box.IsNone);
}
