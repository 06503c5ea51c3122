using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class DottedRulingsTests
{
    private const int Letter = 20;
    private static readonly List<PixelRect> Letters = [.. Enumerable.Range(0, 16).Select(i => new PixelRect(50 + (i * 22), 100, 18, Letter))];

    [Theory]
    [InlineData(127)] // a line to be filled in, under the letters
    [InlineData(82)] // dashes that part two sections, over them
    public void RowOfDots_UnderOrOverALine_IsNoPartOfIt(int y)
    {
        var line = Assert.Single(InkLines.Find([.. Letters, .. Dots(y)], Letter));
        Assert.Equal(new PixelRect(50, 100, 348, Letter), line.Box);
    }

    [Fact]
    public void RowOfDotsOnTheBaseline_IsALeader_AsFarAsItGoes()
    {
        var lines = InkLines.Find([.. Letters, .. Dots(117, 400)], Letter);
        Assert.Equal(Letters.Count, Assert.Single(lines, line => !line.IsLeader).Ink.Count);
        var leader = Assert.Single(lines, line => line.IsLeader);
        Assert.Equal((30, 100, 120), (leader.Ink.Count, leader.BodyTop, leader.BodyBottom));
    }

    [Fact]
    public void Leader_IsWrittenDotByDot_WithoutSpaces()
    {
        var leader = InkLines.Find([.. Letters, .. Dots(117, 400)], Letter).Single(line => line.IsLeader);
        var glyphs = LineGlyphs.OfLeader(leader, Drawn.Dpi);
        Assert.All(glyphs, glyph => Assert.Equal('.', glyph.CodePoint));
        Assert.Equal(30, glyphs.Count);
        Assert.All(glyphs.Zip(glyphs.Skip(1)), pair => Assert.Equal(pair.First.Box.Right, pair.Second.Box.Left, 6));
    }

    [Fact]
    public void DotsOfSmallPrintInACoarseScan_AreALeader()
    {
        var small = Enumerable.Range(0, 10).Select(i => new PixelRect(50 + (i * 14), 100, 11, 12));
        var dots = Enumerable.Range(0, 20).Select(i => new PixelRect(200 + (i * 6), 109, 3, 3));
        Assert.Single(InkLines.Find([.. small, .. dots], letter: 12), line => line.IsLeader);
    }

    [Fact]
    public void DotsThatAreWrittenOn_AreNoLeader() => Assert.DoesNotContain(InkLines.Find([.. Letters, .. Dots(118)], Letter), line => line.IsLeader);

    [Fact]
    public void BitsOfAStamp_OverALine_DoNotDrawItHigher()
    {
        var bits = Enumerable.Range(0, 8).Select(i => new PixelRect(150 + (i * 2), 92 - (i * 8), 7, 6));
        Assert.InRange(Assert.Single(InkLines.Find([.. Letters, .. bits], Letter)).Box.Y, 70, 92);
    }

    private static IEnumerable<PixelRect> Dots(int y, int x = 50) => Enumerable.Range(0, 30).Select(i => new PixelRect(x + (i * 10), y, 3, 3));
}
