using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Tables.Grids;

/// <summary>A table with random rows, columns and merged cells, as a list of cells and as a picture.</summary>
internal sealed class RandomGrid
{
    private const double Dpi = 150;
    private readonly List<int> xs;
    private readonly List<int> ys;

    public RandomGrid(int seed)
    {
        var random = new Random(seed);
        xs = Edges(random, 60, random.Next(2, 7), 110, 260);
        ys = Edges(random, 80, random.Next(1, 9), 34, 120);
        var free = new bool[ys.Count - 1, xs.Count - 1];
        var cells = new List<(int Row, int Column, int RowSpan, int ColumnSpan)>();
        for (var row = 0; row < ys.Count - 1; row++)
        {
            for (var column = 0; column < xs.Count - 1; column++)
            {
                if (!free[row, column])
                    cells.Add(Place(free, row, column, random));
            }
        }
        Cells = Compress(cells);
    }

    /// <summary>Ordered by row and column; grid lines that no cell begins or ends at do not count.</summary>
    public IReadOnlyList<(int Row, int Column, int RowSpan, int ColumnSpan)> Cells { get; }

    public int ColumnCount => Cells.Max(cell => cell.Column + cell.ColumnSpan);

    public Pix Draw(int thickness)
    {
        var picture = Pix.Blank(xs[^1] + 60, ys[^1] + 60, 8, Dpi);
        foreach (var (row, column, rowSpan, columnSpan) in drawn)
        {
            var box = new PixelRect(xs[column], ys[row], xs[column + columnSpan] - xs[column], ys[row + rowSpan] - ys[row]);
            picture.DrawRectangle(box, new Rgb(0, 0, 0), thickness);
        }
        return picture;
    }

    private List<(int Row, int Column, int RowSpan, int ColumnSpan)> drawn = [];

    private List<(int Row, int Column, int RowSpan, int ColumnSpan)> Compress(List<(int Row, int Column, int RowSpan, int ColumnSpan)> cells)
    {
        drawn = cells;
        var (rows, columns) = (Lines(c => c.Row, c => c.RowSpan), Lines(c => c.Column, c => c.ColumnSpan));
        return cells.ConvertAll(c => (rows.IndexOf(c.Row), columns.IndexOf(c.Column),
            rows.IndexOf(c.Row + c.RowSpan) - rows.IndexOf(c.Row), columns.IndexOf(c.Column + c.ColumnSpan) - columns.IndexOf(c.Column)));
    }

    private List<int> Lines(Func<(int Row, int Column, int RowSpan, int ColumnSpan), int> start, Func<(int Row, int Column, int RowSpan, int ColumnSpan), int> span) =>
        [.. drawn.SelectMany(cell => new[] { start(cell), start(cell) + span(cell) }).Distinct().Order()];

    private static (int, int, int, int) Place(bool[,] taken, int row, int column, Random random)
    {
        int rowSpan = random.Next(4) == 0 ? random.Next(1, 4) : 1, columnSpan = random.Next(4) == 0 ? random.Next(1, 4) : 1;
        rowSpan = Math.Min(rowSpan, taken.GetLength(0) - row);
        columnSpan = Math.Min(columnSpan, taken.GetLength(1) - column);
        while (columnSpan > 1 && Enumerable.Range(column, columnSpan).Any(c => taken[row, c]))
            columnSpan--;
        for (var r = row; r < row + rowSpan; r++)
        {
            for (var c = column; c < column + columnSpan; c++)
                taken[r, c] = true;
        }
        return (row, column, rowSpan, columnSpan);
    }

    private static List<int> Edges(Random random, int start, int count, int least, int most)
    {
        var edges = new List<int> { start };
        for (var i = 0; i < count; i++)
            edges.Add(edges[^1] + random.Next(least, most));
        return edges;
    }
}
