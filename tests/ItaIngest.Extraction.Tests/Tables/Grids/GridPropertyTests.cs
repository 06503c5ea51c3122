using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tests.Tables.Grids;

public class GridPropertyTests
{
    [Fact]
    public void DrawnGrid_IsFoundAgainExactly() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var expected = new RandomGrid(seed);
            if (expected.ColumnCount < 2)
                return true;
            using var picture = expected.Draw(thickness: 1 + (seed % 3));
            var tables = new GridFinder().Find(picture, 150, scanned: false).Tables;
            return tables.Count == 1 && tables[0].Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)).SequenceEqual(expected.Cells);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1.3)]
    [InlineData(-0.7)]
    public void TurnedAndTurnedBack_IsTheSameGrid(double degrees)
    {
        var expected = new RandomGrid(20260);
        using var picture = expected.Draw(thickness: 2);
        using var turned = picture.Rotate(degrees);
        using var binary = turned.Binarise();
        using var upright = turned.Rotate(binary.FindSkew()!.Value.Degrees);

        var table = Assert.Single(new GridFinder().Find(upright, 150, scanned: true).Tables);

        Assert.Equal(expected.Cells, table.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)));
    }
}
