using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

public sealed class PixTests
{
    [Fact]
    public void FromGrey_CopyGrey_RoundTrip()
    {
        var pixels = Enumerable.Range(0, 13 * 7).Select(i => (byte)(i * 3)).ToArray();
        using var pix = Pix.FromGrey(pixels, 11, 7, stride: 13, dpi: 150);
        Assert.Equal((11, 7, 8, 150.0), (pix.Width, pix.Height, pix.Depth, pix.Dpi));
        var expected = Enumerable.Range(0, 7).SelectMany(y => pixels.Skip(y * 13).Take(11)).ToArray();
        Assert.Equal(expected, pix.CopyGrey());
    }

    [Fact]
    public void Png_KeepsPixelsAndResolution()
    {
        using var pix = Drawing();
        var file = pix.EncodePng();
        Assert.Equal(ImageFormat.Png, Pix.FormatOf(file));
        using var read = Pix.Decode(file);
        Assert.Equal(200, read.Dpi, 1.0);
        Assert.Equal(pix.CopyGrey(), read.CopyGrey());
    }

    [Fact]
    public void Jpeg_KeepsSizeAndResolution_AndNearlyThePixels()
    {
        using var pix = Drawing();
        var file = pix.EncodeJpeg(95);
        Assert.Equal((ImageFormat.Jpeg, 1), (Pix.FormatOf(file), Pix.CountPages(file)));
        using var read = Pix.Decode(file);
        Assert.Equal((pix.Width, pix.Height, 200.0), (read.Width, read.Height, read.Dpi));
        Assert.All(pix.CopyGrey().Zip(read.CopyGrey()), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 40));
    }

    [Fact]
    public void Tiff_EachPageByItsNumber()
    {
        using Pix first = Drawing(), second = first.Crop(new PixelRect(0, 0, 100, 50)), third = first.Binarise();
        var file = Pix.EncodeTiff([first, second, third]);
        Assert.Equal((ImageFormat.Tiff, 3), (Pix.FormatOf(file), Pix.CountPages(file)));
        using var read = Pix.Decode(file, page: 2);
        Assert.Equal((100, 50, 200.0), (read.Width, read.Height, read.Dpi));
        Assert.Equal(second.CopyGrey(), read.CopyGrey());
        using var binary = Pix.Decode(file, page: 3);
        Assert.Equal(1, binary.Depth);
        Assert.Throws<ImageException>(() => Pix.Decode(file, page: 4));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a, and some more bytes")]
    [InlineData("%PDF-1.4 is another reader's")]
    public void Decode_OtherFormats_AreRefused(string text)
    {
        Assert.Equal(0, Pix.CountPages(System.Text.Encoding.ASCII.GetBytes(text)));
        Assert.Throws<ImageException>(() => Pix.Decode(System.Text.Encoding.ASCII.GetBytes(text)));
    }

    [Fact]
    public void Decode_CutShort_SaysWhy()
    {
        using var pix = Drawing();
        var error = Assert.Throws<ImageException>(() => Pix.Decode(pix.EncodePng().AsSpan(0, 60)));
        Assert.Contains("Png", error.Message, StringComparison.Ordinal);
        Assert.Throws<ImageException>(() => Pix.Decode(Pix.EncodeTiff([pix]).AsSpan(0, 300)));
    }

    [Fact]
    public void Decode_TooLarge_IsRefusedBeforeDecoding()
    {
        using var pix = Pix.Blank(4000, 3000, 1, 300);
        Assert.Throws<ImageException>(() => Pix.Decode(pix.EncodePng(), maximumPixels: 1_000_000));
    }

    [Fact]
    public void Crop_OutsideIsClippedOrRefused()
    {
        using var pix = Drawing();
        using var corner = pix.Crop(new PixelRect(pix.Width - 10, pix.Height - 5, 100, 100));
        Assert.Equal((10, 5), (corner.Width, corner.Height));
        Assert.Throws<ImageException>(() => pix.Crop(new PixelRect(5000, 0, 10, 10)));
    }

    [Theory]
    [InlineData(1.3)]
    [InlineData(-2.1)]
    public void FindSkew_UndoesARotation(double degrees)
    {
        using var level = Drawing();
        using var askew = level.Rotate(degrees);
        using var binary = askew.Binarise();
        var skew = binary.FindSkew();
        Assert.NotNull(skew);
        Assert.Equal(-degrees, skew.Value.Degrees, 0.1);
        Assert.True(skew.Value.Confidence > 3, $"confidence {skew.Value.Confidence}");
    }

    [Fact]
    public void FindSkew_EmptyPage_SaysNothing()
    {
        using var blank = Pix.Blank(600, 800, 1, 150);
        Assert.Null(blank.FindSkew());
    }

    [Fact]
    public void Rulings_FoundWithTheirPlaceAndThickness()
    {
        using var page = Drawing();
        using var binary = page.Binarise();
        Assert.Equal([new PixelRect(50, 100, 700, 3), new PixelRect(50, 400, 700, 3)], binary.HorizontalRulings(100, 6));
        Assert.Equal([new PixelRect(50, 100, 3, 303), new PixelRect(747, 100, 3, 303)], binary.VerticalRulings(100, 6).OrderBy(box => box.X));
    }

    [Fact]
    public void Rulings_ThickBlocksAreNone()
    {
        using var page = Drawing();
        using var thick = page.Binarise().Dilate(1, 15);
        Assert.Empty(thick.HorizontalRulings(100, 6));
    }

    [Fact]
    public void CountForeground_InAnyRectangle()
    {
        using var page = Drawing();
        using var binary = page.Binarise();
        var grey = page.CopyGrey();
        foreach (var rect in new PixelRect[] { new(0, 0, 800, 600), new(33, 90, 31, 20), new(50, 100, 1, 1), new(40, 95, 64, 64), new(-20, -20, 100, 200), new(790, 590, 50, 50) })
        {
            var inside = rect.Intersect(page.Bounds);
            var expected = Enumerable.Range(inside.Y, inside.Height)
                .Sum(y => Enumerable.Range(inside.X, inside.Width).Count(x => grey[(y * 800) + x] < 160));
            Assert.Equal(expected, binary.CountForeground(rect));
            Assert.Equal(expected, binary.ForegroundByColumn(rect).Sum());
        }
    }

    [Fact]
    public void Subtract_LeavesTheText()
    {
        using var page = Drawing();
        using var binary = page.Binarise();
        using var lines = binary.OpenHorizontally(100);
        using var rest = binary.Subtract(lines);
        Assert.Equal(binary.CountForeground(binary.Bounds) - lines.CountForeground(lines.Bounds), rest.CountForeground(rest.Bounds));
        Assert.Empty(rest.HorizontalRulings(100, 6));
    }

    [Fact]
    public void Binarise_UnderAShadow_AdaptivelyOnly()
    {
        using var shaded = Shaded();
        using Pix global = shaded.Binarise(128), sauvola = shaded.BinariseSauvola(), normal = shaded.BackgroundNormalise(), flat = normal.Binarise(128);
        var dark = new PixelRect(600, 0, 200, 90); // in shadow, without a mark on it
        Assert.True(global.CountForeground(dark) > 1000);
        Assert.Equal(0, sauvola.CountForeground(dark));
        Assert.Equal(0, flat.CountForeground(dark));
        Assert.Equal(2, sauvola.OpenHorizontally(300).ConnectedComponentBoxes().Count);
    }

    [Fact]
    public void Rotate90_AndScale()
    {
        using var page = Drawing();
        using Pix turned = page.Rotate90(1), back = turned.Rotate90(3), half = page.Scale(0.5);
        Assert.Equal((600, 800), (turned.Width, turned.Height));
        Assert.Equal(page.CopyGrey(), back.CopyGrey());
        Assert.Equal((400, 300, 100.0), (half.Width, half.Height, half.Dpi));
    }

    [Fact]
    public void Draw_IntoAColourCopy()
    {
        using var page = Drawing();
        using var colour = page.ToColour();
        colour.DrawRectangle(new PixelRect(200, 200, 50, 40), new Rgb(255, 0, 0), 3);
        colour.DrawRectangle(new PixelRect(-40, 10, 20, 20), new Rgb(255, 0, 0), 3); // beside the page
        colour.DrawLine(0, 500, 799, 500, new Rgb(0, 0, 255), 1);
        Assert.Equal(32, colour.Depth);
        using var read = Pix.Decode(colour.EncodePng());
        Assert.Equal(32, read.Depth);
        Assert.NotEqual(page.CopyGrey(), read.CopyGrey());
        Assert.InRange(read.CopyGrey()[(500 * 800) + 10], 20, 60); // blue is dark
    }

    [Fact]
    public void WrongDepth_IsRefused()
    {
        using var page = Drawing();
        Assert.Throws<InvalidOperationException>(() => page.CountForeground(page.Bounds));
        Assert.Throws<InvalidOperationException>(() => page.FindSkew());
        Assert.Throws<InvalidOperationException>(() => page.Dilate(3, 3));
        using var binary = page.Binarise();
        Assert.Throws<InvalidOperationException>(() => binary.Binarise());
    }

    /// <summary>800 × 600 at 200 dpi: a frame of 3-pixel lines around rows of short dashes.</summary>
    private static Pix Drawing()
    {
        var pixels = new byte[800 * 600];
        Array.Fill(pixels, (byte)255);
        void Black(int x, int y, int width, int height)
        {
            for (var row = y; row < y + height; row++)
                pixels.AsSpan((row * 800) + x, width).Clear();
        }
        Black(50, 100, 700, 3);
        Black(50, 400, 700, 3);
        Black(50, 100, 3, 303);
        Black(747, 100, 3, 303);
        for (var y = 130; y < 380; y += 30)
            for (var x = 80; x < 700; x += 30)
                Black(x, y, 18, 10);
        return Pix.FromGrey(pixels, 800, 600, 800, 200);
    }

    /// <summary>The same under light that falls off to the right.</summary>
    private static Pix Shaded()
    {
        using var page = Drawing();
        var grey = page.CopyGrey();
        for (var i = 0; i < grey.Length; i++)
            grey[i] = (byte)(grey[i] * (1 - (0.7 * (i % 800) / 800)));
        return Pix.FromGrey(grey, 800, 600, 800, 200);
    }
}
