using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

public class StampedTextTests
{
    private const int Letter = 20;
    private static readonly PixelRect Print = new(240, 100, 14, Letter);

    [Fact]
    public void DarkLettersInALighterStamp_AreText()
    {
        var found = Find(stampShade: 120);
        Assert.Equal(new PixelRect(200, 60, 100, 100), Assert.Single(found.Stamps));
        Assert.Equal(Print, Assert.Single(found.Text).Box);
    }

    [Fact]
    public void SmallInkOfTheStamp_GoesWithIt() => Assert.Equal(new PixelRect(270, 130, 8, 9), Assert.Single(Find(stampShade: 120).Rests).Box);

    [Fact]
    public void StampAsDarkAsPrint_IsLeftAlone()
    {
        var found = Find(stampShade: 30);
        Assert.Empty(found.Stamps);
        Assert.Empty(found.Text);
    }

    [Fact]
    public void LightRingOverText_CostsNoLetter()
    {
        using var clean = PictureOcr.Draw("suan-krawan-2568.pdf");
        var before = PictureOcr.Lines(PictureOcr.Read(clean));
        var pixels = clean.CopyGrey();
        for (var y = 0; y < clean.Height; y++)
            for (var x = 0; x < clean.Width; x++)
                if (Math.Sqrt(((x - 900) * (x - 900)) + ((y - 700) * (y - 700))) is > 127 and < 133)
                    pixels[(y * clean.Width) + x] = Math.Min(pixels[(y * clean.Width) + x], (byte)125);
        using var stamped = Pix.FromGrey(pixels, clean.Width, clean.Height, clean.Width, clean.Dpi);
        var after = PictureOcr.Lines(PictureOcr.Read(stamped));
        Assert.InRange(after.Count(line => before.Contains(line)), before.Count - 1, before.Count);
    }

    private static StampedText Find(byte stampShade)
    {
        var drawn = new Drawn(600, 200);
        for (var x = 20; x < 560; x += 22)
            drawn.Fill(new PixelRect(x, 20, 14, Letter));
        drawn.Fill(Print);
        drawn.Shade(new PixelRect(200, 60, 100, 4), stampShade).Shade(new PixelRect(200, 156, 100, 4), stampShade);
        drawn.Shade(new PixelRect(200, 60, 4, 100), stampShade).Shade(new PixelRect(296, 60, 4, 100), stampShade);
        drawn.Shade(new PixelRect(200, 110, 100, 4), stampShade).Shade(new PixelRect(270, 130, 8, 9), stampShade);
        var pieces = drawn.Pieces();
        bool IsLarge(InkPiece piece) => piece.Box.Height > 60;
        return StampedText.Find([.. pieces.Where(IsLarge)], [.. pieces.Where(piece => !IsLarge(piece))], drawn.Page(), Letter);
    }
}
