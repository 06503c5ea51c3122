using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Tests.Findings.Rules;

public sealed class ScoreRulesTests
{
    [Theory]
    [InlineData("83.00", 0)]
    [InlineData("83.20", 1)]
    public void TenScores_MustGiveTheTotal(string total, int expected)
    {
        var report = Found.Report(Found.Row(1)) with
        {
            // 0.3·80 + 0.3·70 + 0.4·95
            Indicators = [.. Enumerable.Range(1, 10).Select(n => Found.Score(n, n < 6 ? 80 : n < 9 ? 70 : 95))],
            OverallScore = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture),
        };
        var found = Found.By("scores_do_not_add_up", report);
        Assert.Equal(expected, found.Count);
        Assert.All(found, finding => Assert.Contains("83.00", finding.MessageEn, StringComparison.Ordinal));
    }

    [Fact]
    public void NineScores_SayNothingOfTheTotal() =>
        Assert.Empty(Found.By("scores_do_not_add_up", Found.Report() with { Indicators = [.. Enumerable.Range(1, 9).Select(n => Found.Score(n, 50))], OverallScore = 99 }));

    [Theory]
    [InlineData("A", 2564, 86.5, 0)]
    [InlineData("AA", 2564, 86.5, 1)]
    [InlineData("ผ่านดีเยี่ยม", 2566, 88, 1)]
    [InlineData("ผ่าน", 2566, 88, 0)]
    [InlineData("A", 2570, 10, 0)]
    public void Grade_IsHeldAgainstTheRuleOfItsYear(string grade, int year, double total, int expected) =>
        Assert.Equal(expected, Found.By("grade_does_not_fit", Found.Report(Found.Row(1)) with { Grade = grade, AssessmentYear = year, OverallScore = (decimal)total }).Count);

    [Fact]
    public void LowIndicator_WithoutAMeasure_IsNamedAndOthersAreNot()
    {
        var report = Found.Report(
            Found.Row(1) with { Indicators = [4] },
            Found.Row(2) with { Steps = "เพิ่มช่องทางประชาสัมพันธ์บนหอกระจายข่าว" }) with
        {
            Indicators = [Found.Score(3, 70.5m), Found.Score(4, 60), Found.Score(7, 65), Found.Score(2, 85), Found.Score(9, 99)],
        };
        var finding = Assert.Single(Found.By("indicator_without_measure", report));
        Assert.Equal("below 85 with no measure: indicator 3 (70.50)", finding.MessageEn);
        Assert.Equal(3, finding.Evidence.Page);
    }

    [Theory]
    [InlineData(0.4, 0)]
    [InlineData(0.2, 1)] // a guess among fifteen
    public void LowIndicator_ThatALikelyCategoryRaises_IsAnswered(double confidence, int findings)
    {
        var report = Found.Report(Found.Row(1)) with { Indicators = [Found.Score(4, 70)] };
        var category = new MeasureCategory("OTHER", "ASSETS", confidence, null, [], ["category_uncertain"]);

        Assert.Equal(findings, Found.By("indicator_without_measure", report, category).Count);
    }

    [Fact]
    public void LowIndicator_InAReportWithoutReadMeasures_SaysNothing() =>
        Assert.Empty(Found.By("indicator_without_measure", Found.Report() with { Indicators = [Found.Score(3, 70)] }));
}
