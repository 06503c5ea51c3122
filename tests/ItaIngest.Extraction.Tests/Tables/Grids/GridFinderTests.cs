using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tests.Tables.Grids;

public class GridFinderTests
{
    [Fact]
    public void FullGrid_HasEveryCell()
    {
        var grid = Single(Lines([100, 120, 150], 50, 350), Lines([50, 150, 350], 100, 150));

        Assert.Equal((2, 2, 4), (grid.RowCount, grid.ColumnCount, grid.Cells.Count));
        Assert.All(grid.Cells, cell => Assert.Equal((1, 1), (cell.RowSpan, cell.ColumnSpan)));
        Assert.All(grid.Cells, cell => Assert.True(cell.Closed > 0.99));
        Assert.False(grid.OpenBottom);
    }

    [Fact]
    public void MissingPiecesOfRulings_AreMergedCells()
    {
        // the header's left cell goes down two rows, its right one over two columns
        Ruling[] horizontal = [new(50, 350, 100), new(150, 350, 120), new(50, 350, 150), new(50, 350, 180)];
        Ruling[] vertical = [new(100, 180, 50), new(100, 180, 150), new(120, 180, 250), new(100, 180, 350)];

        var grid = Single(horizontal, vertical);

        Assert.Equal(
            [(0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1)],
            grid.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)));
    }

    [Fact]
    public void StubOfABrokenLine_IsABorder_WhereTheLineIsWholeElsewhere_AndNoneAlone()
    {
        Ruling[] Broken(double end) => [new(100, 180, 50), new(100, 150, 150), new(150, end, 150), new(100, 180, 250), new(100, 180, 350)];
        var rows = Lines([100, 120, 135, 150, 180], 50, 350);

        Assert.Equal(12, Single(rows, Broken(164)).Cells.Count);
        Assert.Equal(11, Single(rows, Broken(152)).Cells.Count);
    }

    [Fact]
    public void RimOfAShadedHead_IsNoRow() =>
        Assert.Equal(2, Single(Lines([100, 120, 124.5, 150], 50, 350), Lines([50, 150, 350], 100, 150)).RowCount);

    [Fact]
    public void RulingsThatEndAtThePageBreak_LeaveTheLastRowOpen()
    {
        var grid = Single(Lines([100, 120], 50, 350), Lines([50, 150, 350], 100, 200));

        Assert.Equal((2, 2), (grid.RowCount, grid.ColumnCount));
        Assert.Equal(200, grid.Box.Bottom);
        Assert.True(grid.OpenBottom);
    }

    [Fact]
    public void MergedCellThatGoesOn_LeavesOnlyItsColumnOpen()
    {
        Ruling[] horizontal = [new(50, 350, 100), new(50, 350, 120), new(150, 350, 160), new(150, 350, 200)];

        var grid = Single(horizontal, Lines([50, 150, 350], 100, 200));

        Assert.Equal([true, false], grid.OpenColumns);
        Assert.False(grid.OpenBottom);
    }

    [Fact]
    public void BorderOfMergedCellsThatCrossesNothing_BelongsToTheTable()
    {
        // a page in the middle of a row group: first and last column have no line from end to end
        Ruling[] horizontal = [new(150, 250, 100), new(150, 250, 130)];

        var grid = Single(horizontal, Lines([50, 150, 250, 350], 70, 160));

        Assert.Equal((3, 3), (grid.RowCount, grid.ColumnCount));
        Assert.Contains(grid.Cells, cell => cell is { Column: 0, RowSpan: 3 });
        Assert.Contains(grid.Cells, cell => cell is { Column: 2, RowSpan: 3 });
    }

    [Fact]
    public void TableWithoutSideBorders_HasItsOuterColumns()
    {
        var grid = Single(Lines([100, 120, 150], 50, 350), Lines([150, 250], 100, 150));

        Assert.Equal((2, 3), (grid.RowCount, grid.ColumnCount));
        Assert.Equal((50, 350), (grid.Box.Left, grid.Box.Right));
    }

    [Fact]
    public void NarrowEmptyColumn_IsAColumnAndNoDoubledLine()
    {
        var grid = Single(Lines([100, 120], 50, 350), Lines([50, 55, 150, 350], 100, 120));

        Assert.Equal(3, grid.ColumnCount);
    }

    [Fact]
    public void TablesFivePointsApart_AreTwo()
    {
        var first = Lines([100, 120, 150], 50, 350).Concat(Lines([155, 180], 50, 350)).ToArray();
        var vertical = Lines([50, 150, 350], 100, 150).Concat(Lines([50, 200, 350], 155, 180)).ToArray();

        var tables = new GridFinder().Find(new Rulings(first, vertical)).Tables;

        Assert.Equal([2, 1], tables.Select(table => table.RowCount));
    }

    [Fact]
    public void FrameUnderlineAndSignatureLine_AreNoTables()
    {
        Ruling[] horizontal = [.. Lines([100, 150], 50, 350), new(60, 200, 90), new(60, 200, 300)];

        var tables = new GridFinder().Find(new Rulings(horizontal, Lines([50, 350], 100, 150))).Tables;

        Assert.Empty(tables);
    }

    [Fact]
    public void StrokesOfAnEmblem_AreNoTable() =>
        Assert.Empty(new GridFinder().Find(new Rulings(Lines([100, 130, 170], 250, 335), Lines([250, 280, 335], 100, 170))).Tables);

    [Fact]
    public void BoxesForSingleCharacters_AreNoTable() =>
        Assert.Empty(new GridFinder().Find(new Rulings(Lines([100, 114], 50, 230), Lines([50, 65, 80, 95, 110, 125, 140, 155, 170, 185, 200, 215, 230], 100, 114))).Tables);

    [Fact]
    public void LinesThatSlantALittle_MeetAllTheSame()
    {
        // what deskewing leaves over: 0.2 degrees
        const double Slope = 0.0035;
        var horizontal = Lines([100, 150, 200], 50, 450).Select(line => line with { Slope = Slope }).ToArray();
        var vertical = Lines([50, 250, 450], 100, 200).Select(line => line with { Slope = -Slope }).ToArray();

        var grid = Single(horizontal, vertical);

        Assert.Equal((2, 2, 4), (grid.RowCount, grid.ColumnCount, grid.Cells.Count));
    }

    private static TableGrid Single(Ruling[] horizontal, Ruling[] vertical) =>
        Assert.Single(new GridFinder().Find(new Rulings(horizontal, vertical)).Tables);

    private static Ruling[] Lines(double[] positions, double start, double end) => [.. positions.Select(position => new Ruling(start, end, position))];
}
