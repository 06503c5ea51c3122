using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class CoveredTextTests
{
    private const int Letter = 20;
    private static readonly PixelRect Stroke = new(260, 60, 4, 100);

    [Fact]
    public void LineThatLargeInkParts_IsOneLine_WithWhatItCutsOutOfIt()
    {
        using var large = Large();
        var line = Assert.Single(new CoveredText(large).Complete([Line(100, 5), Line(300, 3)]));
        Assert.Equal((8, 100), (line.Ink.Count, line.Box.X));
        Assert.True(line.Box.Right >= 300 + (3 * 22) - 4);
        Assert.NotEmpty(line.Cut);
    }

    [Fact]
    public void OtherLinesAndLeaders_StayAsTheyAre()
    {
        using var large = Large();
        InkLine[] lines = [Line(100, 5), Line(300, 3) with { BodyTop = 140, BodyBottom = 160 }, Line(300, 3) with { IsLeader = true }];
        Assert.Equal(3, new CoveredText(large).Complete(lines).Count);
    }

    [Theory]
    [InlineData(true, 1)] // a ring
    [InlineData(false, 0)] // a frame
    public void RingOfASeal_IsTold(bool round, int seals)
    {
        var drawn = new Drawn(400, 400);
        for (var y = 0; y < 400; y++)
            for (var x = 0; x < 400; x++)
            {
                double right = Math.Abs(x - 200), down = Math.Abs(y - 200);
                if ((round ? Math.Sqrt((right * right) + (down * down)) : Math.Max(right, down)) is <= 110 and > 104)
                    drawn.Fill(new PixelRect(x, y, 1, 1));
            }
        using var grey = drawn.Grey();
        using var binary = grey.Binarise(GreyPage.Ink);
        using var large = LargeInk.Find(binary, Letter);
        Assert.Equal(seals, large.Seals.Count);
    }

    private static LargeInk Large()
    {
        using var grey = new Drawn(600, 300).Fill(Stroke).Fill(new PixelRect(210, 104, 90, 4)).Grey();
        using var binary = grey.Binarise(GreyPage.Ink);
        return LargeInk.Find(binary, Letter);
    }

    private static InkLine Line(int x, int letters)
    {
        List<PixelRect> ink = [.. Enumerable.Range(0, letters).Select(i => new PixelRect(x + (i * 22), 100, 18, Letter))];
        return new InkLine(ink, ink.Aggregate((all, next) => all.Union(next)), 100, 100 + Letter);
    }
}
