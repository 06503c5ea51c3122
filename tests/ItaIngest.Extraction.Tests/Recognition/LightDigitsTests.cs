using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Digits;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Digits printed light on dark, as the heads of tables have them.</summary>
public class LightDigitsTests
{
    [Theory]
    [InlineData(0, 255)]
    [InlineData(70, 255)]
    [InlineData(120, 255)]
    [InlineData(160, 0)] // dark print on a ground that is dark itself
    public void Shape_IsThatOfDarkPrintOnWhite(byte ground, byte ink)
    {
        var printed = DigitShape.Cut(Digit(255, 0));
        var shaded = DigitShape.Cut(Digit(ground, ink));
        Assert.NotNull(printed);
        Assert.NotNull(shaded);
        Assert.Equal((printed.Width, printed.Height), (shaded.Width, shaded.Height));
        Assert.Equal(printed.Rows.Select(shade => shade < 128), shaded.Rows.Select(shade => shade < 128));
    }

    [Fact]
    public void DarkGroundAlone_IsBlank()
    {
        using var ground = new Drawn(30, 50).Fill(new PixelRect(0, 0, 30, 50), 70).Grey();
        Assert.Null(DigitShape.Cut(ground));
    }

    [Fact]
    public async Task HeadOfATable_LeavesItsFontBeyondDoubt()
    {
        var pdf = await File.ReadAllBytesAsync(Repository.File("corpus", "tables", "digital", "shaded-header.pdf"));
        using var recognizer = new TextRecognizer(_ => pdf);
        var page = Assert.Single((await recognizer.RunAsync(Paged.Pdf(pdf), default)).Pages);
        Assert.Equal(Origin.TextLayer, page.Origin);
        Assert.DoesNotContain("odd font", page.Reason, StringComparison.Ordinal);
    }

    /// <summary>A seven, more or less.</summary>
    private static Pix Digit(byte ground, byte ink) => new Drawn(30, 50)
        .Fill(new PixelRect(0, 0, 30, 50), ground)
        .Fill(new PixelRect(8, 14, 14, 4), ink)
        .Fill(new PixelRect(18, 18, 4, 18), ink)
        .Grey();
}
