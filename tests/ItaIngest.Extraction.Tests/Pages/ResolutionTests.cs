using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Pages.Pictures;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData(1654, 2339, 200, 200)]
    [InlineData(1654, 2339, null, 200)]
    [InlineData(2339, 1654, null, 200)]
    [InlineData(2480, 3508, 72, 300)]
    [InlineData(827, 1169, 96, 96)]
    [InlineData(1654, 2339, 1, 200)]
    [InlineData(1654, 2339, 9999, 200)]
    public void Dpi_IsBelievedWhereThePageWouldBeOne(int width, int height, int? said, double dpi)
    {
        var (decided, warning) = PictureResolution.Decide(new PictureSheet(1, width, height, said));
        Assert.Equal(dpi, decided, 0.5);
        Assert.Equal(said is null || Math.Abs(said.Value - dpi) > 0.5, warning is not null);
    }

    [Fact]
    public void PictureWithoutDpi_IsTakenForA4AndWarnedOf()
    {
        var document = Read.Bytes(PictureFile.Png(0.0001 + 150) is var png ? WithoutChunk(png, "pHYs") : []);
        Assert.InRange(document.Pages[0].Width, 595, 596);
        Assert.Contains("150 dpi", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void JpegOnItsSide_IsTurnedUpright()
    {
        var jpeg = PictureFile.Jpeg();
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, 0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        byte[] turned = [.. jpeg[..2], .. exif, .. jpeg[2..]];
        Assert.InRange(Read.Bytes(turned).Pages[0].Width, 840, 844);

        // the bar of the upper left corner is now in the upper right one
        using var pictures = PagePictures.Open(turned, Core.Documents.MediaKind.Jpeg);
        using var page = pictures.Render(1, 72);
        Assert.InRange(page.Width, 840, 844);
        var pixels = page.CopyGrey();
        Assert.True(Mean(pixels, page.Width, page.Width - 60) < 160);
        Assert.True(Mean(pixels, page.Width, 20) > 240);
    }

    [Fact]
    public void Fax_IsAsHighAsItsPaper()
    {
        var png = PictureFile.Png(200);
        var at = png.AsSpan().IndexOf("pHYs"u8) + 4;

        // 200 across and 100 down; the checksum of the chunk no longer fits, which only the decoder minds
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(at + 4), 3937);
        var page = Assert.Single(Read.Bytes(png).Pages);
        Assert.InRange(page.Width, 594, 596);
        Assert.InRange(page.Height, 2 * 841, 2 * 843);
    }

    [Fact]
    public void NativeDpi_IsThatOfTheFile()
    {
        using var pictures = PagePictures.Open(PictureFile.Tiff(2, 150), Core.Documents.MediaKind.Tiff);
        Assert.Equal(150, pictures.NativeDpi(2)!.Value, 0.1);
        using var page = pictures.RenderNative(2);
        Assert.Equal((int)(595 * 150 / 72.0), page.Width);
    }

    private static double Mean(byte[] pixels, int width, int left)
    {
        var sum = 0;
        for (var y = 10; y < 50; y++)
        {
            for (var x = left; x < left + 40; x++)
                sum += pixels[(y * width) + x];
        }
        return sum / 1600.0;
    }

    private static byte[] WithoutChunk(byte[] png, string type)
    {
        var at = png.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(type)) - 4;
        var length = png[at + 3] + 12;
        return [.. png[..at], .. png[(at + length)..]];
    }
}
