using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Native.Tests.Poppler;

public sealed class PdfPageTests
{
    /// <summary>Glyph boxes reach from ascender to descender: the baseline lies inside, give or take this much.</summary>
    private const double PointsTolerance = 0.5;

    [Fact]
    public void ReadText_OneBoxACodePoint_InPointsFromTheTop()
    {
        using var page = OpenPage(TinyPdf.OneLine("Hi MM"));
        var text = page.ReadText();
        Assert.True(text.InStep);
        Assert.Equal("Hi MM", text.ToText());
        Assert.Equal(5, text.Glyphs.Count);

        // Helvetica's H is 722/1000 wide, i 222, space 278, M 833: from 100 points on, at 24 points
        Assert.Equal(100, text.Glyphs[0].Box.Left, PointsTolerance);
        Assert.Equal(100 + (24 * 0.722), text.Glyphs[0].Box.Right, PointsTolerance);
        Assert.Equal(100 + (24 * 0.722) + (24 * 0.222), text.Glyphs[1].Box.Right, PointsTolerance);
        Assert.Equal(100 + (24 * (0.722 + 0.222 + 0.278)), text.Glyphs[3].Box.Left, PointsTolerance);
        Assert.All(text.Glyphs.Where(glyph => glyph.CodePoint != ' '), glyph => Assert.InRange(842 - 700, glyph.Box.Top, glyph.Box.Bottom));
    }

    [Fact]
    public void ReadText_Fonts_WithSizeAndWeight()
    {
        using var page = OpenPage(new TinyPdf().AddPage("BT /F1 12 Tf 50 700 Td (plain) Tj 0 -40 Td /F2 20 Tf (strong) Tj ET").ToBytes());
        var text = page.ReadText();
        Assert.Equal("plain\nstrong", text.ToText());
        Assert.Equal(new GlyphFont("Helvetica", 12, Bold: false), text.Fonts[text.Glyphs[0].Font]);
        Assert.Equal(new GlyphFont("Helvetica-Bold", 20, Bold: true), text.Fonts[text.Glyphs[^1].Font]);
    }

    [Fact]
    public void ReadText_EmptyPage_HasNoGlyphs()
    {
        using var page = OpenPage(new TinyPdf().AddPage("").ToBytes());
        Assert.Empty(page.ReadText().Glyphs);
    }

    [Theory]
    [InlineData(0, 595, 842)]
    [InlineData(90, 842, 595)]
    [InlineData(180, 595, 842)]
    [InlineData(270, 842, 595)]
    public void Rotated_TextAndPictureAgree(int rotate, double width, double height)
    {
        using var page = OpenPage(TinyPdf.OneLine("Rotated", $"/Rotate {rotate}"));
        Assert.Equal((width, height), (page.WidthPoints, page.HeightPoints));
        AssertInkInside(page, Box.Around(page.ReadText().Glyphs.Select(glyph => glyph.Box)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    public void CropBox_TextAndPictureAgree(int rotate)
    {
        using var page = OpenPage(TinyPdf.OneLine("Cropped", $"/CropBox [50 600 400 800] /Rotate {rotate}"));
        Assert.Equal(rotate == 0 ? (350, 200) : (200, 350), ((int)page.WidthPoints, (int)page.HeightPoints));
        AssertInkInside(page, Box.Around(page.ReadText().Glyphs.Select(glyph => glyph.Box)));
    }

    [Theory]
    [InlineData("", 595 * 842)]
    [InlineData("/Rotate 90", 595 * 842)]
    [InlineData("/CropBox [50 100 400 800] /Rotate 270", 350 * 700)]
    public void ImageCoverage_IsTheShareOfThePage(string entries, double pageArea)
    {
        const string image = "q 200 0 0 100 80 300 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \0\0\0\0 EI Q";
        using var page = OpenPage(new TinyPdf().AddPage(image, entries).ToBytes());
        Assert.Equal(200 * 100 / pageArea, page.ImageCoverage(), 0.001);
    }

    [Fact]
    public void ScanDpi_IsThatOfTheImageOnThePage()
    {
        const string image = "q 595 0 0 842 0 0 cm BI /W 4 /H 6 /BPC 8 /CS /G ID 123456789012345678901234 EI Q";
        using var page = OpenPage(new TinyPdf().AddPage(image, "/Rotate 90").ToBytes());
        Assert.Equal(1, page.ImageCoverage());
        Assert.Equal(72 * 5 / 708.0, page.ScanDpi()!.Value, 0.02); // about 4 and 6 pixels over 595 and 842 points
    }

    [Fact]
    public void ImageCoverage_OfText_IsZero()
    {
        using var page = OpenPage(TinyPdf.OneLine("No picture"));
        Assert.Equal(0, page.ImageCoverage());
        Assert.Null(page.ScanDpi());
    }

    [Fact]
    public void Render_AtDpi_OnWhite()
    {
        using var page = OpenPage(new TinyPdf().AddPage("0 0 0 rg 72 72 144 72 re f").ToBytes());
        using var drawn = page.Render(100);
        Assert.Equal((827, 1170, 8, 100.0), (drawn.Width, drawn.Height, drawn.Depth, drawn.Dpi));
        var grey = drawn.CopyGrey();
        Assert.Equal(255, grey[0]);
        Assert.Equal(0, grey[(1169 - 150) * 827 + 200]); // 2 inches from the left, 1.5 from below
        Assert.InRange(grey.Count(value => value < 128), (200 * 100) - 400, (200 * 100) + 400);
    }

    [Fact]
    public void Render_Colours_ByTheirLuma()
    {
        using var page = OpenPage(new TinyPdf().AddPage("1 0 0 rg 0 0 200 842 re f 0 1 0 rg 200 0 200 842 re f 0 0 1 rg 400 0 195 842 re f").ToBytes());
        using var drawn = page.Render(72);
        var grey = drawn.CopyGrey();
        Assert.Equal([76, 149, 28], [grey[100], grey[300], grey[500]]);
    }

    [Fact]
    public void Render_OverTheCap_LowersTheResolution()
    {
        using var page = OpenPage(TinyPdf.OneLine("x"));
        using var drawn = page.Render(600, maximumPixels: 1_000_000);
        Assert.InRange((long)drawn.Width * drawn.Height, 980_000, 1_010_000);
        Assert.Equal(drawn.Width, page.WidthPoints * drawn.Dpi / 72, 1.0);
    }

    [Fact]
    public void RenderParts_AreThoseOfTheWholePage()
    {
        using var page = OpenPage(new TinyPdf().AddPage("0.5 g 90 600 200 200 re f 0 g BT /F1 24 Tf 100 700 Td (Hi MM) Tj ET").ToBytes());
        var boxes = page.ReadText().Glyphs.Where(glyph => glyph.CodePoint != ' ').Select(glyph => glyph.Box).ToList();
        using var whole = page.Render(200);
        var parts = page.RenderParts([.. boxes, new Box(-20, -20, 5, 5), new Box(590, 830, 900, 900)], 200);
        Assert.Equal(boxes.Count + 2, parts.Count);
        foreach (var (part, box) in parts.Zip(boxes))
        {
            using var cut = whole.Crop(new PixelRect((int)Math.Round(box.Left * 200 / 72), (int)(box.Top * 200 / 72), part.Width, part.Height));
            Assert.Equal(cut.CopyGrey(), part.CopyGrey());
            Assert.Contains(part.CopyGrey(), shade => shade < 64);
        }
        Assert.All(parts, part => part.Dispose());
    }

    /// <summary>Everything drawn lies in the box, and the box is not much larger than what is drawn.</summary>
    private static void AssertInkInside(PdfPage page, Box box)
    {
        using var drawn = page.Render(72);
        using var ink = drawn.Binarise(200);
        var area = new PixelRect((int)box.Left - 2, (int)box.Top - 2, (int)box.Width + 5, (int)box.Height + 5);
        var inside = ink.CountForeground(area);
        Assert.True(inside > 0, $"no ink inside {box}");
        Assert.Equal(ink.CountForeground(ink.Bounds), inside);
    }

    private static PdfPage OpenPage(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        return document.OpenPage(1);
    }
}
