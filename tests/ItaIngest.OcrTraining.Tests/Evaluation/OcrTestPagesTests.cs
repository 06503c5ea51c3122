using ItaIngest.OcrTraining.Evaluation;

namespace ItaIngest.OcrTraining.Tests.Evaluation;

public sealed class OcrTestPagesTests
{
    private const string Font = "Laksaman";

    [SkippableFact]
    public void SameArguments_MakeTheSamePage_AndAnotherNumberAnother()
    {
        Skip.IfNot(OcrTestPages.Has(Font), "fonts-thai-tlwg is not installed");
        var page = OcrTestPages.Make(Font, 100, "scan", 0, 4);
        var again = OcrTestPages.Make(Font, 100, "scan", 0, 4);
        Assert.Equal((page.Text, true), (again.Text, page.Png.AsSpan().SequenceEqual(again.Png)));
        Assert.NotEqual(page.Text, OcrTestPages.Make(Font, 100, "scan", 1, 4).Text);
        Assert.Equal(4, page.Text.Split('\n').Length);
    }

    [Fact]
    public void FontThatIsNotThere_IsNotPrintedWithAnother()
    {
        Assert.False(OcrTestPages.Has("No Such Font At All"));
        Assert.Contains(Font, Assert.Throws<ArgumentException>(() => OcrTestPages.Make("No Such Font At All", 100, "scan", 0, 4)).Message, StringComparison.Ordinal);
    }
}
