using ItaIngest.OcrTraining.Evaluation;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Tests.Evaluation;

public sealed class ShippedModelTests
{
    private static readonly string Model = Repository.File("models", "ocr", "tha_ita.traineddata");

    private const long LargestBytes = 5_000_000;
    private const double WorstErrorPercent = 1;
    private const double LeastDigitPercent = 98;

    [Fact]
    public void Model_IsSmall() => Assert.InRange(new FileInfo(Model).Length, 500_000, LargestBytes);

    [SkippableTheory]
    [InlineData("Laksaman")]
    [InlineData("Norasi")]
    [InlineData("Loma")]
    public void HeldOutPage_IsReadFarBetterThanByTheStockModel(string font)
    {
        Skip.IfNot(Directory.Exists("/usr/share/fonts/truetype/tlwg"), "fonts-thai-tlwg is not installed");
        TesseractProgram[] readers =
        [
            new(Path.GetFileNameWithoutExtension(Model), Path.GetDirectoryName(Model), 6),
            new("tha", null, 6),
        ];
        var scores = new ModelEvaluation(TypefaceList.Read(), pagesEach: 1, linesEach: 12).Measure(font, 200, PageDamage.Scan, readers);

        Assert.True(scores[0].ErrorPercent <= WorstErrorPercent, scores[0].ToString());
        Assert.True(scores[0].DigitPercent >= LeastDigitPercent, scores[0].ToString());
        Assert.True(scores[0].ErrorPercent < scores[1].ErrorPercent / 2, scores[1].ToString());
    }
}
