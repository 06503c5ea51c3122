using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class TurnedPageTests
{
    private const double Dpi = 150;
    private const string Report = "khok-tan-en-2563.pdf";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PageOnItsSideOrHead_IsStoodUprightAndReadAsUsual(int quarters)
    {
        using var drawn = PictureOcr.Draw(Report, Dpi);
        using var upright = drawn.Crop(new PixelRect(0, 0, drawn.Width, 700));
        using var lying = upright.Rotate90(-quarters);
        var read = PictureOcr.Read(lying);
        Assert.Equal(quarters, QuarterTurn.Of(read.SkewDegrees, 1, 1).Quarters);
        var expected = PictureOcr.Read(upright);
        Assert.Equal(0, QuarterTurn.Of(expected.SkewDegrees, 1, 1).Quarters);
        Assert.Equal(PictureOcr.Lines(expected), PictureOcr.Lines(read));
    }

    [Fact]
    public async Task LyingPage_GivesItsTable_WithBoxesOnThePageAsDisplayed()
    {
        using var upright = PictureOcr.Draw(Report, Dpi);
        using var lying = upright.Rotate90(1); // displayed with its head to the right
        var png = lying.EncodePng();
        var (width, height) = (lying.Width * 72 / Dpi, lying.Height * 72 / Dpi);
        using var recognizer = new TextRecognizer(_ => png);
        var recognised = await recognizer.RunAsync(Paged.Of(MediaKind.Png, png, new Page(1, width, height, [])), default);
        Assert.Contains("lies turned by 90 degrees", recognised.Pages[0].Reason, StringComparison.Ordinal);
        var tabular = await new TableFinder(_ => png).RunAsync(recognised, default);
        var page = Assert.Single(tabular.Pages);
        Assert.Equal((width, height), (page.Width, page.Height));
        var table = page.Blocks.OfType<PageTable>().MaxBy(found => found.Cells.Count)!;
        Assert.True(table.RowCount >= 4 && table.ColumnCount >= 3);
        Assert.All(table.Cells, cell => Assert.True(new Box(-3, -3, width + 3, height + 3).Contains(cell.Box.CenterX, cell.Box.CenterY)));
        Assert.All(tabular.Tables.SelectMany(t => t.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Places), place => Assert.True(place.Box.Bottom <= height + 3));
        var columns = table.Cells.Where(cell => cell.Row == table.RowCount - 1).OrderBy(cell => cell.Column).Select(cell => cell.Box.CenterY).ToList();
        Assert.Equal(columns.Order(), columns); // columns follow each other down the displayed page
    }
}
