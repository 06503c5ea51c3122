using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages;

/// <summary>
/// Places cells with spans in a grid, as the HTML standard forms tables (§ 4.9.12), with two differences: a span that
/// would cover another cell is clipped, and rows and columns in which no cell starts are left out. Every place of the
/// grid is covered by exactly one cell.
/// </summary>
internal sealed class TableGrid
{
    private const int MaximumSpan = 1000;

    private readonly List<Cell> cells = [];

    /// <summary>The columns from left to right, in runs that are free again from the same row on: a span of a thousand columns
    /// costs no more than one.</summary>
    private readonly List<Run> runs = [];

    private readonly HashSet<int> startColumns = [];
    private readonly int rowCount;
    private readonly int maximumCells;
    private int startRows;

    private TableGrid(int rowCount, int maximumCells) => (this.rowCount, this.maximumCells) = (rowCount, maximumCells);

    private readonly record struct Run(int Start, int Width, int FreeFrom)
    {
        public int End => Start + Width;
    }

    private int Width => runs.Count == 0 ? 0 : runs[^1].End;

    /// <summary>The table, or null if no cell has a text.</summary>
    /// <param name="page">from 1</param>
    /// <param name="index">of the table on its page</param>
    /// <param name="rows">top to bottom; a short row is padded on its right</param>
    /// <param name="maximumCells">more are refused</param>
    /// <exception cref="Core.Failures.DocumentException">too many cells</exception>
    public static PageTable? Form(int page, int index, IReadOnlyList<IReadOnlyList<ProvidedCell>> rows, int maximumCells)
    {
        if (rows.All(row => row.All(cell => cell.Lines.Count == 0)))
            return null;
        var grid = new TableGrid(rows.Count, maximumCells);
        for (var row = 0; row < rows.Count; row++)
            grid.PlaceRow(row, rows[row]);
        return grid.Finish(page, index);
    }

    private void PlaceRow(int row, IReadOnlyList<ProvidedCell> provided)
    {
        startRows += provided.Count > 0 ? 1 : 0;
        var run = 0;
        foreach (var cell in provided)
        {
            while (run < runs.Count && runs[run].FreeFrom > row)
                run++;
            var height = Math.Clamp(cell.RowSpan, 1, rowCount - row);
            var place = Cover(run++, row, Math.Clamp(cell.ColumnSpan, 1, MaximumSpan), row + height);
            cells.Add(new Cell(row, place.Start, height, place.Width, cell.Lines, Box.None, cell.Header));
            startColumns.Add(place.Start);
        }
        if ((long)startRows * startColumns.Count > maximumCells)
            throw Refusals.TooManyCells(maximumCells);
    }

    /// <summary>Covers free columns from a run on, as many as wanted or as there are up to the next that is not free; behind the
    /// last run all are.</summary>
    private Run Cover(int first, int row, int wanted, int until)
    {
        var start = first < runs.Count ? runs[first].Start : Width;
        var behind = first;
        while (behind < runs.Count && runs[behind].FreeFrom <= row && runs[behind].Start < start + wanted)
            behind++;
        var end = behind < runs.Count ? Math.Min(start + wanted, runs[behind].Start) : start + wanted;
        var rest = behind > first && runs[behind - 1].End > end ? runs[behind - 1] : default;
        var covered = new Run(start, end - start, until);
        runs.RemoveRange(first, behind - first);
        runs.Insert(first, covered);
        if (rest.Width > 0)
            runs.Insert(first + 1, rest with { Start = end, Width = rest.End - end });
        return covered;
    }

    private PageTable Finish(int page, int index)
    {
        var rowNumbers = Ranks(cells.Select(c => c.Row), rowCount);
        var columnNumbers = Ranks(cells.Select(c => c.Column), Width);
        var (rows, columns) = (rowNumbers[^1], columnNumbers[^1]);
        for (var i = 0; i < cells.Count; i++)
            cells[i] = Renumber(cells[i], rowNumbers, columnNumbers);
        Pad(rows, columns);
        cells.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return new PageTable(page, index, Box.None, rows, columns, 0, cells, "provided");
    }

    private static Cell Renumber(Cell cell, int[] rows, int[] columns)
    {
        var (row, column) = (rows[cell.Row], columns[cell.Column]);
        return cell with
        {
            Row = row,
            Column = column,
            RowSpan = rows[cell.Row + cell.RowSpan] - row,
            ColumnSpan = columns[cell.Column + cell.ColumnSpan] - column,
        };
    }

    /// <summary>For each index and the one past the end: how many of the smaller ones are a start.</summary>
    private static int[] Ranks(IEnumerable<int> starts, int count)
    {
        var isStart = new bool[count];
        foreach (var start in starts)
            isStart[start] = true;
        var ranks = new int[count + 1];
        for (var i = 0; i < count; i++)
            ranks[i + 1] = ranks[i] + (isStart[i] ? 1 : 0);
        return ranks;
    }

    private void Pad(int rows, int columns)
    {
        var covered = new bool[rows * columns];
        foreach (var cell in cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                covered.AsSpan((row * columns) + cell.Column, cell.ColumnSpan).Fill(true);
        }
        for (var i = 0; i < covered.Length; i++)
        {
            if (!covered[i])
                cells.Add(new Cell(i / columns, i % columns, 1, 1, [], Box.None));
        }
    }
}
