using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Tables.Grids;

public class RulingFinderTests
{
    private static readonly Rgb Black = new(0, 0, 0);

    [Fact]
    public void BrokenLine_IsOne()
    {
        using var picture = Pix.Blank(800, 400, 8, 150);
        picture.DrawLine(100, 200, 300, 200, Black, 2);
        picture.DrawLine(306, 200, 600, 200, Black, 2);

        var line = Assert.Single(Find(picture).Horizontal);

        Assert.Equal(100 * 72 / 150.0, line.Start, 0.6);
        Assert.Equal(600 * 72 / 150.0, line.End, 0.6);
        Assert.Equal(200 * 72 / 150.0, line.Position, 0.6);
    }

    [Fact]
    public void StrokeOfALetterBesideALine_DoesNotBridgeIt()
    {
        // a row without the column's line: 42 pixels high, with a stroke of 27 three pixels beside where the line would run
        using var picture = Pix.Blank(800, 400, 8, 150);
        picture.DrawLine(300, 50, 300, 150, Black, 2);
        picture.DrawLine(303, 157, 303, 184, Black, 2);
        picture.DrawLine(300, 192, 300, 350, Black, 2);

        Assert.DoesNotContain(Find(picture).Vertical, line => line.Length > 100);
    }

    [Fact]
    public void DoubledLine_IsOne()
    {
        using var picture = Pix.Blank(800, 400, 8, 150);
        picture.DrawLine(100, 100, 100, 350, Black, 1);
        picture.DrawLine(104, 100, 104, 350, Black, 1);

        Assert.Single(Find(picture).Vertical);
    }

    [Fact]
    public void SlantedLine_KnowsItsSlope()
    {
        using var picture = Pix.Blank(1200, 400, 8, 150);
        picture.DrawLine(100, 200, 1100, 205, Black, 2);

        var line = Assert.Single(Find(picture).Horizontal);

        Assert.Equal(0.005, line.Slope, 0.001);
        Assert.Equal(200 * 0.48, line.At(100 * 0.48), 0.7);
    }

    [Fact]
    public void ShadedHeaderRow_CountsByItsEdges()
    {
        using var picture = Pix.Blank(800, 400, 8, 150);
        for (var y = 100; y < 150; y++)
            picture.DrawLine(100, y, 600, y, Black, 1);
        picture.DrawLine(100, 150, 100, 300, Black, 2);
        picture.DrawLine(350, 150, 350, 300, Black, 2);
        picture.DrawLine(600, 150, 600, 300, Black, 2);
        picture.DrawLine(100, 300, 600, 300, Black, 2);

        var table = Assert.Single(new GridFinder().Find(picture, 150, scanned: false).Tables);

        Assert.Equal([(0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)], table.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)));
    }

    private static Rulings Find(Pix picture) => new RulingFinder(new GridTolerances()).Find(picture, 150, scanned: false);
}
