using ItaIngest.Core.Failures;
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

    /// <summary>For each column, the first row that is free again.</summary>
    private readonly List<int> freeFrom = [];

    private readonly int rowCount;

    private TableGrid(int rowCount) => this.rowCount = rowCount;

    /// <summary>The table, or null if no cell has a text.</summary>
    /// <param name="page">from 1</param>
    /// <param name="index">of the table on its page</param>
    /// <param name="rows">top to bottom; a short row is padded on its right</param>
    /// <param name="maximumCells">more are refused</param>
    /// <exception cref="DocumentException">too many cells</exception>
    public static PageTable? Form(int page, int index, IReadOnlyList<IReadOnlyList<ProvidedCell>> rows, int maximumCells)
    {
        if (rows.All(row => row.All(cell => cell.Lines.Count == 0)))
            return null;
        var grid = new TableGrid(rows.Count);
        for (var row = 0; row < rows.Count; row++)
            grid.PlaceRow(row, rows[row]);
        return grid.Finish(page, index, maximumCells);
    }

    private void PlaceRow(int row, IReadOnlyList<ProvidedCell> provided)
    {
        var column = 0;
        foreach (var cell in provided)
        {
            while (column < freeFrom.Count && freeFrom[column] > row)
                column++;
            var width = FreeWidth(row, column, Math.Clamp(cell.ColumnSpan, 1, MaximumSpan));
            var height = Math.Clamp(cell.RowSpan, 1, rowCount - row);
            cells.Add(new Cell(row, column, height, width, cell.Lines, Box.None, cell.Header));
            Cover(column, width, row + height);
            column += width;
        }
    }

    private int FreeWidth(int row, int column, int wanted)
    {
        var width = 1;
        while (width < wanted && (column + width >= freeFrom.Count || freeFrom[column + width] <= row))
            width++;
        return width;
    }

    private void Cover(int column, int width, int until)
    {
        while (freeFrom.Count < column + width)
            freeFrom.Add(0);
        for (var i = column; i < column + width; i++)
            freeFrom[i] = until;
    }

    private PageTable Finish(int page, int index, int maximumCells)
    {
        var rowNumbers = Ranks(cells.Select(c => c.Row), rowCount);
        var columnNumbers = Ranks(cells.Select(c => c.Column), freeFrom.Count);
        var (rows, columns) = (rowNumbers[^1], columnNumbers[^1]);
        if ((long)rows * columns > maximumCells)
        {
            throw new DocumentException(
                FailureKind.BadInput,
                $"A table has {rows} rows and {columns} columns; at most {maximumCells} cells are read.",
                "Split the table, or remove what is not a report.");
        }
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
