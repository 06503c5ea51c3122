using ItaIngest.Classification.Models;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;

namespace ItaIngest.Classification.Tests;

public sealed class MeasureClassifierTests
{
    private readonly MeasureClassifier _classifier = new(ModelLocation.Installed!);

    [Theory]
    [InlineData("ออกระเบียบการยืมเครื่องขยายเสียงของเทศบาล", "ASSETS", 4)]
    [InlineData("ประกาศไม่รับของขวัญทุกเทศกาล No Gift Policy", "NO_GIFT", 7)]
    [InlineData("ลงผลการจัดซื้อจัดจ้างรายเดือนบนเว็บไซต์ตามแบบ สขร.๑", "PROCUREMENT", 5)]
    [InlineData("ให้ผู้มาติดต่อประเมินความพึงพอใจผ่านคิวอาร์โค้ด", "PARTICIPATION", 3)]
    public void ClearMeasures_GetTheirCategoryAndTopic(string text, string category, int topic)
    {
        var found = _classifier.Classify(Row(text));
        Assert.Equal((category, topic), (found.Category, found.Topic));
        Assert.Empty(found.ReviewReasons);
    }

    [Theory]
    [InlineData("งบประมาณ ร้องเรียน ของขวัญ")]
    [InlineData("อบรมงบประมาณ ทรัพย์สิน คุณธรรม และการร้องเรียน")]
    public void BelowTheThreshold_TheAnswerIsOtherWithTheGuessKept(string text)
    {
        var found = _classifier.Classify(Row(text));
        Assert.Equal(Categories.Other, found.Category);
        Assert.Null(found.Topic);
        Assert.True(found.Confidence < ModelLocation.Installed!.Threshold);
        Assert.Contains(MeasureClassifier.Uncertain, found.ReviewReasons);
        Assert.NotNull(Categories.Find(found.BestGuess));
    }

    [Fact]
    public void HeadingOfAnotherTopic_IsFlagged_AndDoesNotOverrule()
    {
        var found = _classifier.Classify(Row("ออกระเบียบการยืมเครื่องขยายเสียงของเทศบาล", "(๒) การให้บริการและระบบ E-Service"));
        Assert.Equal("ASSETS", found.Category);
        Assert.Contains(MeasureClassifier.ContradictsSection, found.ReviewReasons);
    }

    [Fact]
    public async Task Report_KeepsItsMeasures_AndTellsWhatIsInDoubt()
    {
        var source = new SourceDocument("0123456789abcdef", "a.pdf", new BlobRef(new string('0', 64), 1));
        var report = new Report { Source = source, Agency = new ReportAgency("เทศบาลตำบลบ้านสายหมอก", null, null, null), Measures = [Row("ประกาศไม่รับของขวัญ No Gift Policy"), Row("งบประมาณ ร้องเรียน ของขวัญ")] };
        var classified = await _classifier.RunAsync(report, CancellationToken.None);
        Assert.Equal(["NO_GIFT", "OTHER"], classified.Categories.Select(category => category.Category));
        Assert.Equal([false, true], classified.Report.Measures.Select(measure => measure.Evidence.NeedsReview));
        Assert.Equal(report.Measures.Select(measure => measure.Text), classified.Report.Measures.Select(measure => measure.Text));
    }

    private static Measure Row(string text, string? section = null) => new()
    {
        Page = 1,
        Table = 0,
        Row = 0,
        Text = text,
        Section = section,
        Evidence = new Evidence(1, 1, new Box(0, 0, 1, 1), Origin.TextLayer, 1, []),
    };
}
