using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Poppler;
using ItaIngest.Native.Tesseract;
using ItaIngest.Native.Tests.Poppler;

namespace ItaIngest.Native.Tests;

/// <summary>
/// Opens and closes native objects thousands of times. What leaks shows as resident memory that grows with the rounds;
/// the first rounds fill caches and do not count.
/// </summary>
[Collection(nameof(LeakTests))]
[CollectionDefinition(nameof(LeakTests), DisableParallelization = true)]
public sealed class LeakTests
{
    /// <summary>Smaller than what leaked documents or images would take, larger than what a garbage collector wavers by.</summary>
    private const long MegabytesTolerated = 24;

    /// <summary>A page of text, and a title long enough to be missed.</summary>
    private static readonly byte[] Pdf = WithTitle(new TinyPdf().AddPage(
        "BT /F1 12 Tf 50 800 Td " + string.Concat(Enumerable.Repeat("(Some text that fills a line of the page) Tj 0 -20 Td ", 25)) + "ET 50 50 200 200 re f"));

    [Fact]
    public void Documents_PagesAndTexts_AreGivenBack() => AssertSteady(rounds: 2500, () =>
    {
        using var document = PdfDocument.Open(Pdf);
        using var page = document.OpenPage(1);
        Assert.NotEmpty(page.ReadText().Fonts);
        _ = page.ImageCoverage();
        _ = (document.Title, document.Producer);
    });

    [Fact]
    public void Renderings_AreGivenBack() => AssertSteady(rounds: 500, () =>
    {
        using var document = PdfDocument.Open(Pdf);
        using var page = document.OpenPage(1);
        using var drawn = page.Render(72); // half a megabyte each
    });

    [Fact]
    public void FailedOpens_AreGivenBack() => AssertSteady(rounds: 4000, () =>
    {
        Assert.Throws<PdfException>(() => PdfDocument.Open(Pdf.AsMemory(0, 200)));
        Assert.Throws<ImageException>(() => Pix.Decode("\x89PNG\r\n\x1a\n and nothing more"u8));
    });

    [Fact]
    public void Images_AreGivenBack()
    {
        using var source = Pix.Blank(500, 400, 8, 150);
        var png = source.EncodePng();
        AssertSteady(rounds: 500, () =>
        {
            using var pix = Pix.Decode(png);
            using Pix binary = pix.Binarise(), sauvola = pix.BinariseSauvola(), turned = pix.Rotate(1.5), lines = binary.OpenVertically(20), opened = binary.Open(20, 1);
            using Pix quarter = pix.Rotate90(1), part = pix.Crop(new PixelRect(10, 10, 50, 50)), colour = part.ToColour(), rest = binary.Subtract(lines);
            colour.DrawRectangle(new PixelRect(1, 1, 20, 20), new Rgb(255, 0, 0));
            _ = rest.ConnectedComponentBoxes();
            _ = binary.FindSkew();
            _ = part.EncodeJpeg();
            _ = Pix.EncodeTiff([part, rest]);
        });
    }

    [Fact]
    public void Boxes_AreGivenBack()
    {
        using Pix blank = Pix.Blank(64, 40, 1, 150), marks = blank.Copy();
        marks.DrawRectangle(new PixelRect(5, 5, 20, 20), default, 2);
        AssertSteady(rounds: 400_000, () =>
        {
            using var part = marks.Crop(new PixelRect(0, 0, 40, 40));
            part.DrawRectangle(new PixelRect(12, 12, 3, 3), default, 1);
            part.DrawRectangle(new PixelRect(30, 1, 3, 3), default, 1);
            Assert.Equal(3, part.ConnectedComponentBoxes().Count);
        });
    }

    [Fact]
    public void Recognitions_AreGivenBack()
    {
        using var engine = TesseractEngine.Open(null, "eng");
        using var document = PdfDocument.Open(TinyPdf.OneLine("word"));
        using var page = document.OpenPage(1);
        using Pix drawn = page.Render(150), word = drawn.Crop(new PixelRect(190, 230, 150, 90));
        AssertSteady(rounds: 150, () => Assert.Equal("word", engine.Recognise(word, null, PageSegmentation.SingleLine, TimeSpan.FromMinutes(1)).ToString()));
    }

    [Fact]
    public void Engines_AreGivenBack() => AssertSteady(rounds: 12, () => TesseractEngine.Open(null, "eng").Dispose()); // 10 MB each

    private static byte[] WithTitle(TinyPdf pdf)
    {
        pdf.Trailer = $"/Info {pdf.Add($"<< /Title ({new string('T', 20_000)}) >>")} 0 R";
        return pdf.ToBytes();
    }

    private static void AssertSteady(int rounds, Action round)
    {
        for (var i = 0; i < rounds / 4; i++)
            round();
        var before = ResidentMegabytes();
        for (var i = 0; i < rounds; i++)
            round();
        var grown = ResidentMegabytes() - before;
        Assert.True(grown <= MegabytesTolerated, $"{rounds} rounds took {grown} MB");
    }

    private static long ResidentMegabytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Environment.WorkingSet >> 20;
    }
}
