using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

public class FaintInkTests
{
    private const int Side = 100;
    private const byte Paper = 200;

    [Theory]
    [InlineData(120, 160, 130)] // toner nearly out: strokes, their edges, and where those end up at least
    [InlineData(140, 170, 150)]
    public void FaintPrint_BecomesAsDarkAsUsual_AndPaperStays(byte stroke, byte edge, int edgeAtMost)
    {
        using var dark = FaintInk.Darken(Print(stroke, edge), Paper);
        var pixels = dark.CopyGrey();
        Assert.InRange(pixels[0], 0, 60);
        Assert.InRange(pixels[1], 0, edgeAtMost);
        Assert.Equal(Paper, pixels[^1]);
    }

    [Fact]
    public void UsualPrint_StaysAsItIs()
    {
        using var usual = Print(stroke: 50, edge: 130);
        Assert.Same(usual, FaintInk.Darken(usual, Paper));
    }

    [Fact]
    public void EmptyPage_StaysEmpty()
    {
        using var empty = Pix.FromGrey(Enumerable.Repeat((byte)190, Side * Side).ToArray(), Side, Side, Side, 200);
        Assert.Same(empty, FaintInk.Darken(empty, Paper));
    }

    private static Pix Print(byte stroke, byte edge)
    {
        var pixels = new byte[Side * Side];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = i % Side == 0 ? stroke : i % Side is 1 or 2 ? edge : i % Side < 12 && i < Side * 40 ? stroke : Paper;
        return Pix.FromGrey(pixels, Side, Side, Side, 200);
    }
}
