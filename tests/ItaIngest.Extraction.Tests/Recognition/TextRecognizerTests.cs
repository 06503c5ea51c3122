using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;

namespace ItaIngest.Extraction.Tests.Recognition;

public class TextRecognizerTests
{
    private static readonly byte[] Digital = File.ReadAllBytes(Repository.File("corpus", "digital", "suan-krawan-2568.pdf"));
    private static readonly byte[] Scan = File.ReadAllBytes(Repository.File("corpus", "scans", "suan-krawan-2568.pdf"));

    [Fact]
    public async Task SoundLayer_IsUsed_WithAReason()
    {
        var pages = await Read(Digital, new TextRecognizerOptions());
        Assert.Equal(3, pages.Count);
        Assert.All(pages, page => Assert.Equal((Origin.TextLayer, (PageFailure?)null), (page.Origin, page.Failure)));
        Assert.All(pages, page => Assert.Contains("text layer of", page.Reason, StringComparison.Ordinal));
        Assert.Contains("เทศบาลตำบลสวนกระวาน", Lines(pages[0]));
        Assert.Contains("จังหวัดจันทบุรี", Lines(pages[0]));
    }

    [Fact]
    public async Task ModelWithoutAllDigits_PutsNoDigitOfTheLayerInDoubt()
    {
        var ours = await Read(Digital, new TextRecognizerOptions());
        using var recognizer = new TextRecognizer(_ => Digital, new TextRecognizerOptions { Languages = "tha" });
        var document = await recognizer.RunAsync(Paged.Pdf(Digital), default);
        Assert.Equal(ours.SelectMany(Lines), document.Pages.SelectMany(Lines));
        Assert.Contains(document.Warnings, warning => warning.Contains("digits", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scan_IsReadByOcr()
    {
        var pages = await Read(Scan, new TextRecognizerOptions());
        Assert.All(pages, page => Assert.Equal(Origin.Ocr, page.Origin));
        Assert.Equal("no text layer", pages[0].Reason);
        Assert.Contains(Lines(pages[0]), line => line.Contains("สวนกระวาน", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.All(page.Glyphs, glyph => Assert.InRange(glyph.Confidence, 0, 1)));
        Assert.All(pages, page => Assert.All(page.Glyphs, glyph => Assert.True(new Box(-5, -5, page.Width + 5, page.Height + 5).Contains(glyph.Box.CenterX, glyph.Box.CenterY))));
    }

    [Fact]
    public async Task AlwaysMode_ReadsASoundLayerByOcrToo()
    {
        var pages = await Read(Digital, new TextRecognizerOptions { Ocr = OcrMode.Always }, page: 1);
        Assert.Equal((Origin.Ocr, "OCR asked for"), (pages[0].Origin, pages[0].Reason));
        Assert.Contains(Lines(pages[0]), line => line.Contains("สวนกระวาน", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NeverMode_LeavesAScanEmpty_AndSaysSo()
    {
        var pages = await Read(Scan, new TextRecognizerOptions { Ocr = OcrMode.Never });
        Assert.All(pages, page => Assert.Empty(page.Glyphs));
        Assert.All(pages, page => Assert.Contains("OCR is switched off", Assert.Single(page.Warnings), StringComparison.Ordinal));
    }

    [Fact]
    public async Task PageOverItsDeadline_Fails_AndTheDocumentGoesOn()
    {
        var pages = await Read(Scan, new TextRecognizerOptions { PageDeadline = TimeSpan.FromMilliseconds(1) });
        Assert.Equal(3, pages.Count);
        Assert.All(pages, page => Assert.Equal((FailureKind.Timeout, "The image was not read within 0.001 s."), (page.Failure?.Kind, page.Failure?.Message)));
        Assert.All(pages, page => Assert.Empty(page.Glyphs));
    }

    [Fact]
    public async Task Picture_IsReadByOcr()
    {
        var png = File.ReadAllBytes(Repository.File("corpus", "other", "khok-tan-en-2563.png"));
        using var recognizer = new TextRecognizer(_ => png);
        var document = await recognizer.RunAsync(Paged.Of(MediaKind.Png, png, new Page(1, 595, 842, [])), default);
        Assert.Equal(Origin.Ocr, document.Pages[0].Origin);
        Assert.True(document.Pages[0].Glyphs.Count > 200);
    }

    [Fact]
    public async Task ProvidedText_PassesThrough()
    {
        var line = new TextLine("กองคลัง", "กองคลัง", Box.None, 1);
        using var recognizer = new TextRecognizer(_ => throw new InvalidOperationException("not needed"));
        var document = await recognizer.RunAsync(Paged.Of(MediaKind.Text, [], new Page(1, 0, 0, [line])), default);
        Assert.Equal(Origin.ProvidedText, document.Pages[0].Origin);
        Assert.Same(line, Assert.Single(document.Pages[0].Blocks));
    }

    [Theory]
    [InlineData("มำตรกำรป้องกันกำรทุจริตของหน่วยงำน ประจำปีงบประมำณ", "มาตรการป้องกันการทุจริตของหน่วยงาน ประจำปีงบประมาณ")]
    [InlineData("เทศบำลตำบลนำกระเบำ อำเภอลำดชะโด ได้รำยงำนกำรดำเนินกำร", "เทศบาลตำบลนากระเบา อำเภอลาดชะโด ได้รายงานการดำเนินการ")]
    [InlineData("จัดทำป้ำยน้ำประปำ ให้หน่วยงำนประชำสัมพันธ์", "จัดทำป้ายน้ำประปา ให้หน่วยงานประชาสัมพันธ์")]
    public async Task ProvidedTextOfALyingLayer_IsPutRight(string text, string expected)
    {
        using var recognizer = new TextRecognizer(_ => throw new InvalidOperationException("not needed"));
        var other = new TextLine("กำรบริหำรงำนของหน่วยงำนรำชกำร", "กำรบริหำรงำนของหน่วยงำนรำชกำร", Box.None, 1);
        var sound = new TextLine("ให้กองช่างทำป้ายนำทางเข้าสำนักงาน", "ให้กองช่างทำป้ายนำทางเข้าสำนักงาน", Box.None, 1);
        var document = await recognizer.RunAsync(Paged.Of(MediaKind.Text, [], new Page(1, 0, 0, [new TextLine(text, text, Box.None, 1), other, sound])), default);
        var page = document.Pages[0];
        Assert.Equal([expected, "การบริหารงานของหน่วยงานราชการ", sound.Text], page.Blocks.Cast<TextLine>().Select(line => line.Text));
        Assert.Equal(text, ((TextLine)page.Blocks[0]).RawText);
        Assert.Contains("ำ", Assert.Single(page.Warnings), StringComparison.Ordinal);
        Assert.InRange(page.ChangedShare, 0.01, 0.5);
    }

    [Fact]
    public async Task AuthorsOwnSlip_IsLeft()
    {
        var line = new TextLine("กองคลังจัดหำพัสดุตามคำสั่ง", "กองคลังจัดหำพัสดุตามคำสั่ง", Box.None, 1);
        using var recognizer = new TextRecognizer(_ => throw new InvalidOperationException("not needed"));
        var document = await recognizer.RunAsync(Paged.Of(MediaKind.Text, [], new Page(1, 0, 0, [line])), default);
        Assert.Same(line, Assert.Single(document.Pages[0].Blocks));
    }

    [Fact]
    public async Task DamagedPdf_IsADocumentFailure()
    {
        using var recognizer = new TextRecognizer(_ => new byte[] { 1, 2, 3 });
        var exception = await Assert.ThrowsAsync<DocumentException>(() => recognizer.RunAsync(Paged.Of(MediaKind.Pdf, [1, 2, 3], new Page(1, 100, 100, [])), default));
        Assert.Equal(FailureKind.BadInput, exception.Kind);
    }

    [Fact]
    public void Key_NamesWhatChangesTheResult()
    {
        using var auto = new TextRecognizer(_ => default, new TextRecognizerOptions { Languages = "tha+eng" });
        using var fine = new TextRecognizer(_ => default, new TextRecognizerOptions { Languages = "tha+eng", OcrDpi = 300 });
        using var never = new TextRecognizer(_ => default, new TextRecognizerOptions { Ocr = OcrMode.Never });
        Assert.StartsWith("text-21(ocr=auto model=tha+eng dpi=200 words=", auto.Key.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(auto.Key, fine.Key);
        Assert.Equal("text-21(ocr=never)", never.Key.ToString());
    }

    private static async Task<IReadOnlyList<RecognizedPage>> Read(byte[] pdf, TextRecognizerOptions options, int? page = null)
    {
        using var recognizer = new TextRecognizer(_ => pdf, options);
        var input = Paged.Pdf(pdf);
        return (await recognizer.RunAsync(page is { } only ? input with { Pages = [input.Pages[only - 1]] } : input, default)).Pages;
    }

    private static IReadOnlyList<string> Lines(RecognizedPage page) => [.. Paged.Lines(page).Select(line => line.Text)];
}
