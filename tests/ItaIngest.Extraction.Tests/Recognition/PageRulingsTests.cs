using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class PageRulingsTests
{
    [Fact]
    public void DoubleRulingsAndUnderlines_AreRulings()
    {
        var page = new Drawn(700, 400).Fill(new PixelRect(100, 100, 400, 3)).Fill(new PixelRect(100, 109, 400, 3)).Fill(new PixelRect(600, 50, 3, 300));
        for (var x = 100; x < 300; x += 20)
            page.Fill(new PixelRect(x, 280, 8, 20)); // letters that stand on their underline
        page.Fill(new PixelRect(100, 300, 200, 3));

        Assert.Equal([(100, 100), (100, 109), (100, 300), (600, 50)], Find(page));
    }

    [Fact]
    public void WidestPartOfAnEmblem_IsNone()
    {
        var page = new Drawn(700, 400);
        for (var y = 0; y < 140; y++)
        {
            var half = 65 - (Math.Abs(y - 70) / 2); // 112 pixels and more in the middle only
            page.Fill(new PixelRect(300 - half, 100 + y, 2 * half, 1));
        }

        Assert.Empty(Find(page));
    }

    [Theory]
    [InlineData(150, 83, 5)]
    [InlineData(200, 111, 7)]
    public void SidesOfTheRingOfASeal_AreNone(double dpi, int radius, int stroke)
    {
        var page = new Drawn(400, 400);
        for (var y = 0; y < 400; y++)
            for (var x = 0; x < 400; x++)
                if (Math.Sqrt(((x - 200) * (x - 200)) + ((y - 200) * (y - 200))) is var distance && distance <= radius && distance > radius - stroke)
                    page.Fill(new PixelRect(x, y, 1, 1));

        using var grey = page.Grey();
        using var scan = grey.WithDpi(dpi);
        using var binary = scan.Binarise(GreyPage.Ink);
        Assert.Empty(PageRulings.Find(binary));
    }

    private static IEnumerable<(int, int)> Find(Drawn page)
    {
        using var grey = page.Grey();
        using var binary = grey.Binarise(GreyPage.Ink);
        return PageRulings.Find(binary).Select(ruling => (ruling.X, ruling.Y)).Order();
    }
}
