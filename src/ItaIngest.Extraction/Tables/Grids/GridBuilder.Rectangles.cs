namespace ItaIngest.Extraction.Tables.Grids;

internal sealed partial class GridBuilder
{
    /// <summary>
    /// Cuts each set of joined fields into rectangles. A sound merged cell is one; where a ruling is missing that ought
    /// to be there a set can have any shape, and is cut row by row into the widest strips, equal strips put together.
    /// </summary>
    private IEnumerable<GridCell> Rectangles(DisjointSets fields)
    {
        var open = new List<GridCell>();
        for (var row = 0; row < RowCount; row++)
        {
            var next = new List<GridCell>();
            foreach (var strip in Strips(fields, row))
            {
                var above = open.FindIndex(cell => cell.Column == strip.Column && cell.ColumnSpan == strip.ColumnSpan
                    && Same(fields, cell.Row, cell.Column, row, strip.Column));
                if (above < 0)
                {
                    next.Add(strip);
                    continue;
                }
                next.Add(open[above] with { RowSpan = open[above].RowSpan + 1 });
                open.RemoveAt(above);
            }
            foreach (var done in open)
                yield return done;
            open = next;
        }
        foreach (var done in open)
            yield return done;
    }

    private IEnumerable<GridCell> Strips(DisjointSets fields, int row)
    {
        for (var column = 0; column < ColumnCount;)
        {
            var span = 1;
            while (column + span < ColumnCount && Same(fields, row, column, row, column + span))
                span++;
            yield return new GridCell(row, column, 1, span, default, 0);
            column += span;
        }
    }

    private bool Same(DisjointSets fields, int row1, int column1, int row2, int column2) =>
        fields.Find((row1 * ColumnCount) + column1) == fields.Find((row2 * ColumnCount) + column2);

    /// <summary>Rows and columns at the rim that hold no cell are cut away, and grid lines that no kept cell begins at.</summary>
    private TableGrid? Trim(List<GridCell> cells)
    {
        var rowLines = cells.SelectMany(cell => new[] { cell.Row, cell.Row + cell.RowSpan }).Distinct().Order().ToList();
        var columnLines = cells.SelectMany(cell => new[] { cell.Column, cell.Column + cell.ColumnSpan }).Distinct().Order().ToList();
        if (columnLines.Count < 3 || columns[columnLines[^1]].Position - columns[columnLines[0]].Position < tolerances.SmallestTable
            || cells.TrueForAll(cell => cell.Box.Width < tolerances.SmallestWidestCell))
            return null;
        var trimmed = cells.ConvertAll(cell =>
        {
            int row = rowLines.IndexOf(cell.Row), column = columnLines.IndexOf(cell.Column);
            return cell with
            {
                Row = row,
                Column = column,
                RowSpan = rowLines.IndexOf(cell.Row + cell.RowSpan) - row,
                ColumnSpan = columnLines.IndexOf(cell.Column + cell.ColumnSpan) - column,
            };
        });
        return new TableGrid(
            [.. rowLines.Select(line => rows[line].Position)],
            [.. columnLines.Select(line => columns[line].Position)],
            trimmed,
            [.. columnLines.SkipLast(1).Select((line, i) => IsOpen(rowLines[^1], columns[line].Position, columns[columnLines[i + 1]].Position))]);
    }

    private bool IsOpen(int row, double left, double right) =>
        LineCluster.Of(group.Horizontal, tolerances.Doubled).Find(line => Math.Abs(line.Position - rows[row].Position) <= tolerances.Doubled)?.Covers(left, right, 0.5, tolerances.Corner) != true;
}
