using ItaIngest.Extraction.Pages.Pictures;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Pages;

public class ShadedGroundsTests
{
    private const int Width = 900;
    private const int Height = 500;
    private const double Dpi = 200;

    private static readonly PixelRect Head = new(100, 100, 600, 80);
    private static readonly PixelRect Letter = new(180, 130, 5, 24);

    [Theory]
    [InlineData(20)]
    [InlineData(110)]
    [InlineData(150)]
    public void LightLettersOnDark_BecomeDarkOnPaper(byte ground)
    {
        using var page = Page(255, (Head, ground), (Letter, 255));

        using var light = ShadedGrounds.LightenDark(page, scanned: false, edged: false);

        var pixels = light!.CopyGrey();
        Assert.InRange(At(pixels, Letter.X + 2, Letter.Y + 12), 0, 10);
        Assert.Equal(255, At(pixels, 300, 140));
        Assert.Equal(255, At(pixels, Head.X, Head.Y)); // its edge is no stroke
    }

    [Fact]
    public void RulesOfAHead_AreRulings_LightOrBlack_AndSoAreItsEdges()
    {
        using var page = Page(255, (Head, 110), (Letter, 255), (new(300, 100, 2, 80), 255), (new(500, 100, 2, 80), 0));

        var rulings = new RulingFinder(new GridTolerances()).Find(page, Dpi, scanned: false);

        Assert.Equal([100, 300, 500, 700], rulings.Vertical.Select(line => Math.Round(line.Position * Dpi / 72 / 10) * 10).Order());
        Assert.Equal([100, 180], rulings.Horizontal.Select(line => Math.Round(line.Position * Dpi / 72 / 10) * 10).Order());
    }

    [Fact]
    public void HeadThatReachesItsEdgeWithALetter_KeepsIt()
    {
        var low = new PixelRect(180, 120, 5, 56); // to four pixels from the edge
        using var page = Page(240, (Head, 110), (low, 240));

        using var light = ShadedGrounds.LightenDark(page, scanned: true, edged: false);

        Assert.InRange(At(light!.CopyGrey(), low.X + 2, low.Bottom - 5), 0, 20);
    }

    [Fact]
    public void DarkWithoutLightLetters_StaysAsItIs()
    {
        using var page = Page(255, (Head, 110), (Letter, 0));

        Assert.Null(ShadedGrounds.LightenDark(page, scanned: false, edged: true));
    }

    [Fact]
    public void EmblemWithLightLines_StaysAsItIs()
    {
        var wings = Enumerable.Range(0, 130).Select(i => (new PixelRect(100 + i, 100 + (int)(70 * Math.Abs(Math.Sin(i / 20.0))), 1, 90), (byte)20));
        using var page = Page(245, [.. wings, (new(150, 160, 25, 5), 245), (new(150, 172, 25, 5), 245)]);

        Assert.Null(ShadedGrounds.LightenDark(page, scanned: true, edged: false));
    }

    [Fact]
    public void HeadThatLiesAskew_IsAGround()
    {
        var askew = Enumerable.Range(0, 600).Select(i => (new PixelRect(100 + i, 100 + (i / 20), 1, 80), (byte)110));
        using var page = Page(245, [.. askew, (Letter, 245)]);

        Assert.NotNull(ShadedGrounds.LightenDark(page, scanned: true, edged: false));
    }

    [Fact]
    public void PhotographsAndThickRules_StayAsTheyAre()
    {
        using var page = Page(255, [.. Enumerable.Range(0, 60).Select(i => (new PixelRect(100 + (i * 5), 100, 5, 200), (byte)(3 * i))), (new(100, 350, 700, 9), 0), (new(100, 366, 700, 9), 0)]);

        Assert.Null(ShadedGrounds.LightenDark(page, scanned: false, edged: true));
    }

    [Fact]
    public void WhiteRulesOnPaleGround_AreRulingsOfAScan()
    {
        using var page = Page(245, (new(100, 100, 600, 200), 217), (new(400, 100, 4, 200), 245), (new(100, 198, 600, 4), 245));

        var table = Assert.Single(new GridFinder().Find(page, Dpi, scanned: true).Tables);

        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void PrintHardBeneathAPaleHead_IsNoGround()
    {
        // a sheet of a spreadsheet, whose cells have no margins: marks, letters and letters that touch their neighbours
        var print = Enumerable.Range(0, 25).Select(i => (new PixelRect(104 + (i * 11), 186, 8, 22), (byte)60));
        using var page = Page(245, [(Head, 205), .. print, .. Frame(100, 180, 260), (new(250, 130, 100, 4), 60)]);

        var table = Assert.Single(new GridFinder().Find(page, Dpi, scanned: true).Tables);

        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void BoldPrintOnGroundAsPaleAsIsLookedFor_IsNoGroundOfItsOwn()
    {
        // with the grain of a scan half of the ground is paler than what counts as one, but for what lies around letters
        var random = new Random(7);
        var ground = Enumerable.Range(0, 300 * 80).Select(i => (new PixelRect(100 + (i % 300), 100 + (i / 300), 1, 1), (byte)(216 + random.Next(6) + random.Next(6) + random.Next(6) + random.Next(6))));
        var print = from letter in Enumerable.Range(0, 9)
                    from x in Enumerable.Range(0, 14)
                    from y in Enumerable.Range(0, 24)
                    let depth = Math.Min(Math.Min(x, 13 - x), Math.Min(y, 23 - y))
                    select (new PixelRect(112 + (letter * 28) + x, 112 + y, 1, 1), (byte)(Math.Max(60, 190 - (40 * depth)) + random.Next(30)));
        using var page = Page(245, [.. ground, .. print, .. Frame(100, 180, 260)]);

        var table = Assert.Single(new GridFinder().Find(page, Dpi, scanned: true).Tables);

        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void HeadsBelowAHead_OnALighterGround_AreNoLetters()
    {
        var print = Enumerable.Range(0, 12).Select(i => (new PixelRect(420 + (i * 20), 148, 8, 22), (byte)60));
        using var page = Page(228, [(Head, 191), (new(402, 140, 300, 40), 206), .. print, .. Frame(100, 180, 260), (new(402, 138, 300, 2), 20)]);

        var table = Assert.Single(new GridFinder().Find(page, Dpi, scanned: true).Tables);

        Assert.Equal((3, 2), (table.RowCount, table.ColumnCount));
        Assert.Null(ShadedGrounds.LightenPale(page));
    }

    /// <summary>Two columns, black-ruled, between x 100 and 700, with rules at the heights.</summary>
    private static IEnumerable<(PixelRect Rect, byte Shade)> Frame(params int[] heights) =>
    [
        .. heights.Select(y => (new PixelRect(100, y, 602, 2), (byte)20)),
        .. new[] { 100, 400, 700 }.Select(x => (new PixelRect(x, heights[0], 2, heights[^1] - heights[0]), (byte)20)),
    ];

    private static byte At(byte[] pixels, int x, int y) => pixels[(y * Width) + x];

    private static Pix Page(byte paper, params (PixelRect Rect, byte Shade)[] areas)
    {
        var pixels = Enumerable.Repeat(paper, Width * Height).ToArray();
        foreach (var (rect, shade) in areas)
        {
            for (var y = rect.Y; y < rect.Bottom; y++)
                pixels.AsSpan((y * Width) + rect.X, rect.Width).Fill(shade);
        }
        return Pix.FromGrey(pixels, Width, Height, Width, Dpi);
    }
}
