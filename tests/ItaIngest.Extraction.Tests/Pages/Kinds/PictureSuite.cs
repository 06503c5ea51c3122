using ItaIngest.Core.Failures;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

/// <summary>Kinds whose pages are pictures, or can be drawn: sizes in points, upright grey pictures.</summary>
public abstract class PictureSuite : InputKindSuite
{
    [Fact]
    public void Pages_AreA4InPoints() => Assert.All(Read.Bytes(Document()).Pages, page =>
    {
        Assert.InRange(page.Width, 593, 597);
        Assert.InRange(page.Height, 840, 844);
        Assert.Empty(page.Blocks);
    });

    [Theory]
    [InlineData(50)]
    [InlineData(150)]
    public void Render_GivesGreyAtTheResolutionAskedFor(double dpi)
    {
        using var pictures = PagePictures.Open(Document(), Kind);
        for (var number = 1; number <= pictures.PageCount; number++)
        {
            using var page = pictures.Render(number, dpi);
            Assert.Equal(8, page.Depth);
            Assert.InRange(page.Dpi, dpi * 0.995, dpi * 1.005);
            Assert.InRange(page.Width, 595 * dpi / 72 * 0.99, 595 * dpi / 72 * 1.01);
            var pixels = page.CopyGrey();
            Assert.Contains(pixels, value => value < 64);
            Assert.True(pixels.Count(value => value > 192) > pixels.Length / 2);
        }
    }

    [Fact]
    public void PageCount_IsThatOfTheReader()
    {
        using var pictures = PagePictures.Open(Document(), Kind);
        Assert.Equal(Read.Bytes(Document()).Pages.Count, pictures.PageCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => pictures.Render(pictures.PageCount + 1, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => pictures.Render(0, 100));
    }

    [Fact]
    public void DamagedBytes_GiveADocumentFailureAndNoOtherError()
    {
        var random = new Random(25660109);
        for (var round = 0; round < 40; round++)
        {
            var bytes = Document();
            for (var i = 0; i < 20; i++)
                bytes[random.Next(8, bytes.Length)] = (byte)random.Next(256);
            var failure = Record.Exception(() =>
            {
                Read.Bytes(bytes);
                using var pictures = PagePictures.Open(bytes, Kind);
                using var page = pictures.Render(1, 60);
            });
            Assert.True(failure is null or DocumentException, failure?.ToString());
        }
    }
}
