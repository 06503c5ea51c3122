using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Tests.Damage;

public sealed class WhitePaperTests
{
    [Theory]
    [InlineData(140, 40)]
    [InlineData(230, 90)]
    public void Paper_BecomesWhite_AndInkKeepsItsShareOfTheLight(byte paper, byte ink)
    {
        var line = new GrayImage(20, 10);
        Array.Fill(line.Pixels, paper);
        line.Pixels.AsSpan(0, 40).Fill(ink);

        var white = WhitePaper.Apply(line);

        Assert.Equal(255, white[10, 8]);
        Assert.InRange(white[0, 0], (ink * 255.0 / paper) - 1, (ink * 255.0 / paper * 1.03) + 1);
    }

    [Fact]
    public void SharpenedEdge_OvershootsOnBothSides()
    {
        var edge = new GrayImage(20, 4);
        for (var i = 0; i < edge.Pixels.Length; i++)
        {
            edge.Pixels[i] = i % 20 < 10 ? (byte)60 : (byte)200;
        }

        var sharp = Filters.Sharpen(edge, 1, 1);

        Assert.True(sharp[9, 1] < 60 && sharp[10, 1] > 200, $"{sharp[9, 1]} {sharp[10, 1]}");
        Assert.Equal((60, 200), (sharp[0, 1], sharp[19, 1]));
    }
}
