using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Tests.Damage;

public sealed class DamageTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(255)]
    public void PlainPaper_StaysPlain(byte shade)
    {
        var paper = Paper(40, 24, shade);
        Assert.Equal(paper.Pixels, Filters.Blur(paper, 1.2, 0.8).Pixels);
        Assert.Equal(paper.Pixels, Filters.Thicken(paper, 0.7).Pixels);
        Assert.All(JpegRounding.Apply(paper, 60).Pixels, pixel => Assert.InRange(pixel, shade - 4, shade + 4));
        Assert.All(Resampling.Resize(paper, 17, 31).Pixels, pixel => Assert.Equal(shade, pixel));
    }

    [Fact]
    public void BestQuality_ChangesLittle()
    {
        var image = Filters.AddNoise(Paper(32, 32, 128), 25, new Random(5));
        var stored = JpegRounding.Apply(image, 100);
        Assert.All(image.Pixels.Zip(stored.Pixels), pair => Assert.InRange(pair.First - pair.Second, -3, 3));
    }

    [Fact]
    public void ThickenAndThin_MoveTheEdgeOppositeWays()
    {
        var bar = Paper(30, 30, 255);
        for (var y = 0; y < 30; y++)
        {
            bar[14, y] = bar[15, y] = 0;
        }

        Assert.True(Filters.Thicken(bar, 0.5).Pixels.Sum(pixel => pixel) < bar.Pixels.Sum(pixel => pixel));
        Assert.True(Filters.Thin(bar, 0.5).Pixels.Sum(pixel => pixel) > bar.Pixels.Sum(pixel => pixel));
    }

    [Fact]
    public void Grain_LightensInkHereAndThere_AndLeavesPaper()
    {
        var bar = Paper(60, 60, 0);
        Array.Fill(bar.Pixels, (byte)255, 0, 30 * 60);
        var grained = Filters.Grain(bar, 0.5, 1.2, new Random(3));
        Assert.All(grained.Pixels.Take(30 * 60), pixel => Assert.Equal(255, pixel));
        var ink = grained.Pixels.Skip(30 * 60).ToList();
        Assert.InRange(ink.Count(pixel => pixel == 0), ink.Count / 4, ink.Count * 3 / 4);
        Assert.InRange(ink.Average(pixel => pixel), 20, 110);
    }

    [Fact]
    public void Signature_AddsInkAndTakesNoneAway()
    {
        var line = Paper(300, 50, 255);
        line[150, 25] = 40;
        var random = new Random(11);
        var signed = Enumerable.Range(0, 20).Select(_ => Handwriting.Sign(line, 40, random)).ToList();
        Assert.True(signed.Count(image => image.Pixels.Count(pixel => pixel < 200) > 60) > 10);
        Assert.All(signed, image => Assert.True(image[150, 25] <= 40));
    }

    [Fact]
    public void Crop_BeyondTheEdge_IsFilled()
    {
        var part = Paper(4, 4, 0).Crop(-2, -1, 6, 3, outside: 200);
        Assert.Equal((200, 0, 0), (part[0, 0], part[2, 1], part[5, 2]));
    }

    private static GrayImage Paper(int width, int height, byte shade)
    {
        var paper = new GrayImage(width, height);
        Array.Fill(paper.Pixels, shade);
        return paper;
    }
}
