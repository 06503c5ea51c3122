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
