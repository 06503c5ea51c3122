using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

public class BlotsTests
{
    [Fact]
    public void HoleOfAPunch_IsABlot_LettersAndStrokesAreNot()
    {
        const int side = 300;
        var pixels = new byte[side * side];
        pixels.AsSpan().Fill(255);
        for (var y = 0; y < side; y++)
            for (var x = 0; x < side; x++)
            {
                var isHole = ((x - 60) * (x - 60)) + ((y - 60) * (y - 60)) < 25 * 25;
                var isRing = ((x - 180) * (x - 180)) + ((y - 60) * (y - 60)) is > 20 * 20 and < 25 * 25;
                var isStroke = x is > 20 and < 32 && y is > 150 and < 250;
                if (isHole || isRing || isStroke)
                    pixels[(y * side) + x] = 0;
            }
        using var picture = Pix.FromGrey(pixels, side, side, side, 200);
        using var binary = picture.Binarise();
        var blot = Assert.Single(Blots.Find(binary, binary.ConnectedComponentBoxes(), letter: 20));
        Assert.True(blot.X < 40 && blot.Right > 80);
    }

    [Fact]
    public void HeavyLettersSideBySide_AreNoBlots()
    {
        var drawn = new Drawn(400, 100);
        for (var x = 20; x < 200; x += 40)
            drawn.Fill(new PixelRect(x, 30, 32, 34));
        drawn.Fill(new PixelRect(300, 30, 40, 40));
        using var grey = drawn.Grey();
        using var binary = grey.Binarise();
        Assert.Equal(300, Assert.Single(Blots.Find(binary, binary.ConnectedComponentBoxes(), letter: 20)).X);
    }
}
