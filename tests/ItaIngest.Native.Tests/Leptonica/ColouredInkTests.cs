using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

public class ColouredInkTests
{
    [Theory]
    [InlineData(0xFF113A8C, 100, 115)] // a blue pen
    [InlineData(0xFFCC2222, 105, 115)] // a red seal
    [InlineData(0xFF202022, 30, 36)] // print
    [InlineData(0xFFF0E0C8, 220, 232)] // paper under a warm lamp
    [InlineData(0xFFFFA060, 170, 190)] // a light colour stays as it is
    public void InkInColour_IsLighterThanPrint_AndStillInk(uint pixel, int least, int most)
    {
        uint[] pixels = [.. Enumerable.Repeat(pixel, 20)];
        using var grey = Pix.FromXrgb(pixels, 20, 1, 20, 200, lightInk: true);
        Assert.All(grey.CopyGrey(), shade => Assert.InRange(shade, least, most));
    }

    [Fact]
    public void PictureFile_IsTreatedAsADrawnPageIs()
    {
        using var page = Pix.Blank(40, 40, 32, 200);
        page.DrawRectangle(new PixelRect(10, 10, 20, 20), new Rgb(17, 58, 140), 6);
        using var plain = page.ToGrey8();
        using var light = page.ToGrey8WithLightInk();
        Assert.InRange(plain.CopyGrey().Min(), 30, 70);
        Assert.InRange(light.CopyGrey().Min(), 100, 140);
        Assert.Equal(255, light.CopyGrey().Max());
    }
}
