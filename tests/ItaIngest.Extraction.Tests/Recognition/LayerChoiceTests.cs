using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Which text layers are believed. The picture shows page 1 of a report; the layer under it is told by each test.</summary>
public class LayerChoiceTests
{
    private static readonly string[] Sound = ["สำนักงานเทศบาลดำเนินการจัดทำแผนประจำปี", "เพื่อกำหนดมาตรการและลำดับงานของหน่วยงาน", "ให้ประชาชนทราบตามที่กฎหมายกำหนด"];

    [Fact]
    public async Task LayerUnderAScan_ThatIsAsGoodAsOurOcr_IsKept()
    {
        var page = await Read(Printed());
        Assert.Equal(Origin.TextLayer, page.Origin);
        Assert.Contains("another program's OCR; kept", page.Reason, StringComparison.Ordinal);
        Assert.All(page.Glyphs, glyph => Assert.InRange(glyph.Confidence, 0.9f, 1f));
    }

    [Fact]
    public async Task LayerUnderAScan_ThatCannotWriteAllDigits_IsReadByOcr()
    {
        var page = await Read(Printed().Select(line => line with { RawText = string.Concat(line.RawText.Select(c => c is '๔' or >= '๖' and <= '๙' ? '๒' : c)) }));
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("another program's OCR", page.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayerUnderAScan_OfOtherText_IsReadByOcr()
    {
        var page = await Read(Sound);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("the page shows", page.Reason, StringComparison.Ordinal);
        Assert.Contains("สวนกระวาน", string.Concat(Paged.Lines(page).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayerThatLosesTheCircleOfSaraAm_AndShowsOtherText_IsReadByOcr()
    {
        var page = await Read([.. Sound.Select(line => line.Replace('ำ', 'า'))]);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("stores า for ำ", page.Reason, StringComparison.Ordinal);
        Assert.Contains("สวนกระวาน", string.Concat(Paged.Lines(page).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayerThatStoresSaraAmForSaraAa_IsReadByOcr()
    {
        var page = await Read(["องค์กำรบริหำรส่วนตำบลและหน่วยงำนของรัฐ", "รำยงำนผลตำมมำตรกำรให้ประชำชนทรำบ"]);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("stores ำ for า", page.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayerWithoutMeaning_IsReadByOcr()
    {
        var page = await Read([new string('\uFFFD', 60)]);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("characters of no meaning", page.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayerWithImpossibleThai_IsReadByOcr()
    {
        var page = await Read(["่การ ัประชุม ้ของ ็คณะ ิกรรม ีการ ุบริหาร ูงาน ่เทศบาล", "ัเรื่อง ้รายงาน ็ผลการ ิดำเนิน ีงานของ ุหน่วย"]);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("Thai does not have", page.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageNumberOverAScan_IsReadByOcr()
    {
        var page = await Read(["- 1 -"]);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("only 3 characters", page.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneSlipOfTheAuthor_IsNoLie()
    {
        var page = await Read([.. Printed(), new TextLine("ประจาปี", "ประจาปี", new Box(60, 800, 100, 814), 1)]);
        Assert.Equal(Origin.TextLayer, page.Origin);
    }

    [SkippableTheory]
    [InlineData("nysso_EB1_1.2.pdf", 9)]
    [InlineData("nysso_EB1_1.3.pdf", 1)]
    [InlineData("nysso_EB1_1.6.pdf", 4)]
    [InlineData("nysso_EB2_2.2.pdf", 2)]
    [InlineData("nysso_EB2_2.4.pdf", 1)]
    [InlineData("nysso_EB2_2.5.pdf", 1)]
    [InlineData("nysso_EB2_2.8.pdf", 2)]
    [InlineData("sawang_6758e18860bec53578ad3f82a609954a4ed47679.pdf", 1)]
    [InlineData("sawang_0ee3dcd7806575f86c6253a9eec39971efde6122.pdf", 2)]
    [InlineData("sawang_f3bd0667f3ea80a658926b9bd581b8fcc7e275e4.pdf", 2)]
    [InlineData("sawang_58535cf68c30ad9af7fa8a4839b813a23aa95acd.pdf", 0)] // sound: ำ is stored as ํ and า
    public async Task RealFiles_LieAsOneSees(string name, int lyingPages)
    {
        var pdf = File.ReadAllBytes(Repository.Shared("real", name));
        using var recognizer = new TextRecognizer(_ => pdf, new TextRecognizerOptions { Ocr = OcrMode.Never });
        var pages = (await recognizer.RunAsync(Paged.Pdf(pdf), default)).Pages;
        Assert.Equal(lyingPages, pages.Count(page => page.Warnings.Any(warning => warning.StartsWith("not to be trusted", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task PictureOnPartOfThePage_IsSaid()
    {
        var page = await Read((jpeg, width, height) => LayeredPdf.Write(jpeg, width, height, ["รายงานผลการดำเนินการของเทศบาล", "ตามมาตรการส่งเสริมคุณธรรม"], drawnHeight: 421));

        Assert.EndsWith("pictures on 50 % of the page", page.Reason, StringComparison.Ordinal);
    }

    /// <summary>The lines of the page that the pictures show.</summary>
    private static IEnumerable<TextLine> Printed()
    {
        using var report = PdfDocument.Open(File.ReadAllBytes(Repository.File("corpus", "digital", "suan-krawan-2568.pdf")));
        using var first = report.OpenPage(1);
        var text = first.ReadText();
        return LineAssembler.Assemble(text.Glyphs, text.Fonts, first.Bounds).Lines;
    }

    private static Task<RecognizedPage> Read(IReadOnlyList<string> layer) => Read((jpeg, width, height) => LayeredPdf.Write(jpeg, width, height, layer));

    private static Task<RecognizedPage> Read(IEnumerable<TextLine> layer) => Read((jpeg, width, height) => LayeredPdf.Write(jpeg, width, height, layer));

    private static async Task<RecognizedPage> Read(Func<byte[], int, int, byte[]> write)
    {
        using var report = PdfDocument.Open(File.ReadAllBytes(Repository.File("corpus", "digital", "suan-krawan-2568.pdf")));
        using var first = report.OpenPage(1);
        using var picture = first.Render(150);
        var pdf = write(picture.EncodeJpeg(), picture.Width, picture.Height);
        using var recognizer = new TextRecognizer(_ => pdf);
        return Assert.Single((await recognizer.RunAsync(Paged.Pdf(pdf), default)).Pages);
    }
}
