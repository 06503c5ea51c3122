using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Scores that stand before the names of their indicators.</summary>
public sealed class ScoreBeforeNameTests
{
    [Theory]
    [InlineData("ตัวชี้วัดที่ได้มากกว่าร้อยละ ๘๕", "๙๐.๑๐ คะแนน - การใช้อำนาจ", "๘๘.๒๐ คะแนน - การเปิดเผยข้อมูล", "ที่มา ผลการประเมินปี ๒๕๖๖")]
    [InlineData("คะแนนเรียงจากมากไปน้อย", "๑. ๙๐.๑๐ : การใช้อำนาจ", "๒. ๘๘.๒๐ : การเปิดเผยข้อมูล")]
    [InlineData("90.10 การใช้อำนาจ", "88.20 การเปิดเผยข้อมูล")]
    [InlineData("• (90.10) การใช้อำนาจ", "• (88.20) การเปิดเผยข้อมูล")]
    [InlineData("๙๐.๑๐ การใช้อำนาจ, ๘๘.๒๐ การเปิดเผยข้อมูล")]
    [InlineData("คะแนนสูงสุด : ๙๐.๑๐ (การใช้อำนาจ)", "คะแนนต่ำสุด : ๘๘.๒๐ (การเปิดเผยข้อมูล)")]
    [InlineData("สูงสุด ๙๐.๑๐ คะแนน (ตัวชี้วัดที่ ๓ การใช้อำนาจ), ต่ำสุด ๘๘.๒๐ คะแนน (ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล)")]
    [InlineData("คะแนนสูงสุด ๙๐.๑๐ คะแนน ได้แก่ การใช้อำนาจ", "คะแนนน้อยที่สุด ๘๘.๒๐ คะแนน คือ ตัวชี้วัดการเปิดเผยข้อมูล")]
    public void Score_IsThatOfTheNameAfterIt(params string[] lines) => Assert.Equal([(3, 90.10m), (9, 88.20m)], Read(lines).OrderBy(score => score.Number));

    [Theory]
    [InlineData("การใช้อำนาจ ๙๐.๑๐ การเปิดเผยข้อมูล ๘๘.๒๐")]
    [InlineData("การใช้อำนาจ ได้", "๙๐.๑๐ คะแนน การเปิดเผยข้อมูล ได้", "๘๘.๒๐ คะแนน")]
    [InlineData("ตัวชี้วัดที่ ๓ การใช้อำนาจ", "ได้ ๙๐.๑๐ คะแนน ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ได้ ๘๘.๒๐ คะแนน")]
    [InlineData("การใช้อำนาจ (๙๐.๑๐) การเปิดเผยข้อมูล (๘๘.๒๐)")]
    [InlineData("การใช้อำนาจ ๙๐.๑๐ (สูงกว่า การใช้งบประมาณ)", "การเปิดเผยข้อมูล ๘๘.๒๐ (การป้องกันการทุจริต)")]
    [InlineData("ต่ำสุดคือ การใช้อำนาจ ๙๐.๑๐ - การเปิดเผยข้อมูล ๘๘.๒๐")]
    public void Score_IsThatOfTheNameBeforeIt(params string[] lines) => Assert.Equal([(3, 90.10m), (9, 88.20m)], Read(lines).OrderBy(score => score.Number));

    [Theory]
    [InlineData("ผลคะแนนรวม ๘๗.๑๐ คะแนน", "การใช้อำนาจ")]
    [InlineData("คะแนนเฉลี่ย ๘๗.๑๐ ได้แก่ การใช้อำนาจ และการเปิดเผยข้อมูล")]
    [InlineData("ได้คะแนน ๘๗.๑๐ โดยควรปรับปรุง (การใช้อำนาจ)")]
    public void FigureOfAnother_IsNoScore(params string[] lines) => Assert.Empty(Read(lines));

    private static IEnumerable<(int Number, decimal? Score)> Read(params string[] lines)
    {
        var document = SampleDocument.Start().Lines(lines).Build();
        return IndicatorReader.Read(document, new ReportText(document), [], null, new StatementList([])).Select(score => (score.Number, score.Score));
    }
}
