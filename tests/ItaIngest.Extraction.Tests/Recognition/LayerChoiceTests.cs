using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Which text layers are believed. The picture shows page 1 of a report; the layer under it is told by each test.</summary>
public class LayerChoiceTests
{
    private static readonly string[] Sound = ["สำนักงานเทศบาลดำเนินการจัดทำแผนประจำปี", "เพื่อกำหนดมาตรการและลำดับงานของหน่วยงาน", "ให้ประชาชนทราบตามที่กฎหมายกำหนด"];

    [Fact]
    public async Task SoundLayerUnderAScan_IsUsed()
    {
        var page = await Read(Sound);
        Assert.Equal(Origin.TextLayer, page.Origin);
        Assert.StartsWith("scan under a text layer of", page.Reason, StringComparison.Ordinal);
        Assert.Equal(Sound, LineAssembler.Assemble(page.Glyphs, page.Fonts).Lines.Select(line => line.Text));
    }

    [Fact]
    public async Task LayerThatLosesTheCircleOfSaraAm_IsReadByOcr()
    {
        var page = await Read([.. Sound.Select(line => line.Replace('ำ', 'า'))]);
        Assert.Equal(Origin.Ocr, page.Origin);
        Assert.Contains("stores า for ำ", page.Reason, StringComparison.Ordinal);
        Assert.Contains("สวนกระวาน", string.Concat(LineAssembler.Assemble(page.Glyphs, page.Fonts).Lines.Select(line => line.Text)), StringComparison.Ordinal);
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
        var page = await Read([.. Sound, "ประจาปี"]);
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

    private static async Task<RecognizedPage> Read(IReadOnlyList<string> layer)
    {
        using var report = PdfDocument.Open(File.ReadAllBytes(Repository.File("corpus", "digital", "suan-krawan-2568.pdf")));
        using var first = report.OpenPage(1);
        using var picture = first.Render(150);
        var pdf = LayeredPdf.Write(picture.EncodeJpeg(), picture.Width, picture.Height, layer);
        using var recognizer = new TextRecognizer(_ => pdf);
        return Assert.Single((await recognizer.RunAsync(Paged.Pdf(pdf), default)).Pages);
    }
}
