using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>Makes the grid of one group of crossing rulings.</summary>
internal sealed partial class GridBuilder(Rulings group, GridTolerances tolerances)
{
    private List<LineCluster> rows = [];
    private List<LineCluster> columns = [];

    private int RowCount => rows.Count - 1;

    private int ColumnCount => columns.Count - 1;

    /// <summary>The grid, or null if the rulings are no table: a frame around text, an underlined heading, a form line.</summary>
    public TableGrid? Build()
    {
        var ends = OpenEnds.Of(group, tolerances);
        rows = LineCluster.Of(group.Horizontal.Concat(ends.Horizontal), tolerances.DoubledRow);
        columns = LineCluster.Of(group.Vertical.Concat(ends.Vertical), tolerances.Doubled);
        DropUnusedLines();
        if (RowCount < 1 || ColumnCount < 2)
            return null;
        var cells = FindCells();
        return cells.Count < 2 ? null : Trim(cells);
    }

    /// <summary>A line inside that borders no field (an underline, a stroke of a letter) is no grid line.</summary>
    private void DropUnusedLines()
    {
        bool changed;
        do
        {
            var before = rows.Count + columns.Count;
            rows = [.. rows.Where((_, i) => Enumerable.Range(0, Math.Max(0, ColumnCount)).Any(column => HasTop(i, column)))];
            columns = [.. columns.Where((_, i) => Enumerable.Range(0, Math.Max(0, RowCount)).Any(row => HasLeft(row, i)))];
            changed = rows.Count + columns.Count < before;
        }
        while (changed && rows.Count > 1 && columns.Count > 1);
    }

    /// <summary>Whether grid line <paramref name="row"/> is ruled along the column.</summary>
    private bool HasTop(int row, int column) => IsRuled(Top(row, column), column, ColumnCount, other => Top(row, other));

    /// <summary>Whether grid line <paramref name="column"/> is ruled along the row.</summary>
    private bool HasLeft(int row, int column) => IsRuled(Left(row, column), row, RowCount, other => Left(other, column));

    private double Top(int row, int column) => rows[row].Covered(columns[column].Position, columns[column + 1].Position, tolerances.Corner);

    private double Left(int row, int column) => columns[column].Covered(rows[row].Position, rows[row + 1].Position, tolerances.Corner);

    /// <summary>A stub is a border where most of the same line is whole: lines are broken, and pens stray.</summary>
    private bool IsRuled(double covered, int at, int count, Func<int, double> others)
    {
        if (covered >= tolerances.Covered || covered < tolerances.Stub)
            return covered >= tolerances.Covered;
        var whole = 0;
        for (var i = 0; i < count; i++)
            whole += i != at && others(i) >= tolerances.Covered ? 1 : 0;
        return whole > 1 && whole * 2 >= count - 1;
    }

    private List<GridCell> FindCells()
    {
        var fields = new DisjointSets(RowCount * ColumnCount);
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                if (column > 0 && !HasLeft(row, column))
                    fields.Join((row * ColumnCount) + column, (row * ColumnCount) + column - 1);
                if (row > 0 && !HasTop(row, column))
                    fields.Join((row * ColumnCount) + column, ((row - 1) * ColumnCount) + column);
            }
        }
        var cells = Rectangles(fields).Select(Measure).Where(cell => cell.Closed >= tolerances.Closed).ToList();
        return [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }

    private GridCell Measure(GridCell cell)
    {
        double left = columns[cell.Column].Position, right = columns[cell.Column + cell.ColumnSpan].Position;
        double top = rows[cell.Row].Position, bottom = rows[cell.Row + cell.RowSpan].Position;
        var corner = tolerances.Corner;
        var ruled = ((rows[cell.Row].Covered(left, right, corner) + rows[cell.Row + cell.RowSpan].Covered(left, right, corner)) * (right - left))
            + ((columns[cell.Column].Covered(top, bottom, corner) + columns[cell.Column + cell.ColumnSpan].Covered(top, bottom, corner)) * (bottom - top));
        var closed = Math.Min(1, ruled / (2 * (right - left + bottom - top)));
        return cell with { Box = new Box(left, top, right, bottom), Closed = closed };
    }
}
