using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Totals and grades as covers, forms and tables of facts print them, and the figures beside them that are none.</summary>
public sealed class ScoreWordingsTests
{
    [Theory]
    [InlineData("คะแนน ITA ปี ๒๕๖๖ ของ อบต.", "๘๓.๔๖", "ระดับผลการประเมิน : ผ่าน")]
    [InlineData("ผลการประเมิน ITA", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "๘๓.๔๖")]
    [InlineData("ผลคะแนนการประเมินของเทศบาลตำบลหนองปลาขาว", "83.46 คะแนน")]
    [InlineData("ปี ๒๕๖๖ ได้เท่าไร", "๘๓.๔๖ คะแนน", "เกรด B")]
    [InlineData("ITA ๒๕๖๖ : B ๘๓.๔๖")]
    [InlineData("ผลประเมิน ปีงบประมาณ ๒๕๖๖ ระดับ B ๘๓.๔๖")]
    [InlineData("ITA Score 2566 = 83.46")]
    [InlineData("Total Score : 83.46")]
    [InlineData("ผลการประเมิน B (๘๓.๔๖)")]
    [InlineData("ITA ๒๕๖๖ : ระดับ B, ๘๓.๔๖ คะแนน")]
    [InlineData("คะแนน ITA = ๘๓.๔๖ (ระดับ B) ลดลง ๗.๔๘ จากปี ๒๕๖๕ (๙๐.๙๔ ระดับ A)")]
    [InlineData("คะแนน ๘๓.๔๖/๑๐๐ ระดับ B")]
    [InlineData("คะแนน ITA", "๘๓.๔๖", "ต่ำกว่าปีที่ผ่านมา ซึ่งได้ ๙๐.๙๔ คะแนน ระดับ A")]
    [InlineData("OVERALL 83.46 (B)")]
    [InlineData("ระดับผลการประเมิน : B", "คะแนนที่ได้รับ : ๘๓.๔๖")]
    [InlineData("คะแนน ITA ๒๕๖๖ (๘๓.๔๖)")]
    [InlineData("ผลการประเมินปีที่ผ่านมา (๒๕๖๖) ๘๓.๔๖")]
    [InlineData("เป้าหมายผลการประเมิน ITA ปี ๒๕๖๗ ร้อยละ ๙๒.๐๐", "ผลการประเมิน ITA ปี ๒๕๖๖ ร้อยละ ๘๓.๔๖")]
    [InlineData("ยังไม่เป็นไปตามเป้าหมาย โดยผลการประเมินได้ ๘๓.๔๖ คะแนน")]
    [InlineData("อยู่ในระดับ B โดยได้คะแนน ๘๓.๔๖ จากคะแนนเต็ม ๑๐๐ ลดลงจากปี ๒๕๖๕ ที่ได้ ๘๘.๐๒ คะแนน ระดับ A")]
    [InlineData("ผลการประเมิน ๘๓.๔๖ คะแนน สูงกว่าปีที่แล้วซึ่งได้คะแนนรวม ๗๑.๒๕ คะแนน ระดับ C")]
    [InlineData("ปีงบประมาณ ๒๕๖๖ ได้รับผลการประเมิน ๘๓.๔๖ คะแนน เมื่อเทียบกับปี ๒๕๖๕ ได้คะแนนเฉลี่ยรวม ๗๑.๒๕")]
    public void Total_BelowOrBesideItsLabel(params string[] lines) => Assert.Equal(83.46m, Read(lines).Overall.Score);

    [Theory]
    [InlineData("เป้าหมาย : คะแนนรวม ๙๕.๐๐ คะแนน")]
    [InlineData("คาดว่าจะได้คะแนนรวม ๙๕.๐๐ ระดับ AA")]
    [InlineData("ตั้งเป้าผลการประเมิน ITA ปี ๒๕๖๘ ไว้ที่ ๙๕.๐๐ คะแนน")]
    [InlineData("IIT Score", "87.28")]
    [InlineData("ตัวชี้วัดด้านการสื่อสาร", "คะแนน : ๘๗.๒๘")]
    [InlineData("แบบวัดของผู้มีส่วนได้ส่วนเสียภายใน", "๘๗.๒๘ คะแนน", "ระดับ A")]
    [InlineData("การใช้งบประมาณ", "๘๗.๒๘ คะแนน", "ระดับ A")]
    [InlineData("โครงการอบรมคุณธรรม ปี ๒๕๖๗", "๑๒.๕๐")]
    [InlineData("ดีขึ้นจากปีก่อนที่ได้คะแนนรวม ๗๑.๒๕ คะแนน")]
    public void OtherFigures_AreNoTotal(params string[] lines) => Assert.Null(Read(lines).Overall.Score);

    [Theory]
    [InlineData("ได้รับคะแนนรวม ๖๘.๑๙ คะแนน", "สถานะ : ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุงโดยด่วน")]
    [InlineData("คะแนนรวม ๙๑.๑๙", "ผลประเมิน ผ่านดี", "ผ่านดี")]
    [InlineData("คะแนนรวม ๙๖.๑๙", "อบต. ได้ผลประเมินระดับ “ผ่านดีเยี่ยม”", "ผ่านดีเยี่ยม")]
    [InlineData("ITA Score 2566 : 88.19", "Rating : A", "A")]
    [InlineData("ITA ปี ๒๕๖๖ A ๙๐.๑๙", "ปี ๒๕๖๕ ระดับ B", "A")]
    [InlineData("ผลการประเมินอยู่ในระดับ A ด้วยคะแนน ๙๐.๑๙", "สูงขึ้นจากปี ๒๕๖๕ ซึ่งได้ ๖๙.๑๙ คะแนน ระดับ C", "A")]
    [InlineData("ได้คะแนนรวม ๙๐.๑๙ คะแนน เพิ่มขึ้นจากปี ๒๕๖๕ ซึ่งได้ ๖๙.๑๙ คะแนน", "ระดับ C", null)]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "ระดับ [  ] AA  [  ] A  [ / ] B  [  ] C", "B")]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "ระดับ ☐ AA ☐ A ☑ B ☐ C", "B")]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "ระดับ : ( ) AA ( ) A (✓) B ( ) C", "B")]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "เกรด AA [ ] A [ ] B [x] C [ ]", "B")]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "ระดับ [ ] ผ่านดีเยี่ยม [ ] ผ่านดี [ ] ผ่าน", null)]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "ระดับ [/] A [/] B", null)]
    [InlineData("คะแนนรวม ๗๖.๑๙ คะแนน", "ระดับ ( B )", "B")]
    [InlineData("คะแนน ITA = ๘๓.๔๖ (ระดับ B) ลดลง ๗.๔๘ จากปี ๒๕๖๕ (๙๐.๙๔ ระดับ A)", "จบ", "B")]
    [InlineData("ปี ๒๕๖๖ ได้คะแนนรวม ๘๗.๔๖ คะแนน ดีขึ้นจากปี ๒๕๖๕ ที่ได้ ๗๗.๙๔ คะแนน และผลการประเมินอยู่ในระดับ A", "จบ", "A")]
    [InlineData("คะแนน ITA ๒๕๖๖ = ๘๓.๔๖ ลดลงจากปี ๒๕๖๕ (๙๐.๙๔ ระดับ A)", "จบ", null)]
    public void Grade_OfTheAssessmentsTotal(string total, string level, string? grade) => Assert.Equal(grade, Read(total, level).Overall.Grade);

    [Fact]
    public void RowsOfFacts_TellTotalAndGrade_NotTheTarget()
    {
        var facts = Read(SampleDocument.Start().Lines("รายงานผล ปีงบประมาณ ๒๕๖๘")
            .Table([], ["เป้าหมายผลการประเมิน ITA ปี ๒๕๖๘", "๙๖.๐๐", "ผ่านดีเยี่ยม"], ["ผลการประเมินปีที่ผ่านมา (๒๕๖๗)", "๙๒.๓๑", "ผ่านดี"]).Build()).Overall;

        Assert.Equal((92.31m, "ผ่านดี"), (facts.Score, facts.Grade));
    }

    [Theory]
    [InlineData("คะแนน ITA ๒๕๖๖", "ระดับ")]
    [InlineData("ผลคะแนน ITA ปีงบประมาณ พ.ศ. ๒๕๖๖ ของหน่วยงาน", "ผลการประเมิน")]
    public void RowsOfFacts_AfterTheirNumbers(string score, string level)
    {
        var facts = Read(SampleDocument.Start().Lines("แผน ปีงบประมาณ ๒๕๖๗")
            .Table([], ["๑", "จังหวัด", "ลำปาง"], ["๒", score, "๙๐.๓๑"], ["๓", level, ": ผ่านดี"]).Build()).Overall;

        Assert.Equal((90.31m, "ผ่านดี"), (facts.Score, facts.Grade));
    }

    [Theory]
    [InlineData("๙๐.๐๔ (ผ่านดี)")]
    [InlineData("๙๐.๐๔ คะแนน ระดับ ผ่านดี")]
    public void RowOfFacts_WithTheGradeBehindTheFigure(string figure)
    {
        var facts = Read(SampleDocument.Start().Lines("แผน ปีงบประมาณ ๒๕๖๗").Table([], ["จังหวัด", "ลำปาง"], ["คะแนน ITA ปี ๒๕๖๖", figure]).Build()).Overall;

        Assert.Equal((90.04m, "ผ่านดี"), (facts.Score, facts.Grade));
    }

    [Fact]
    public void MarkBesideTheTotal_IsNotItsGrade() => Assert.Equal("ผ่านดี", Read(SampleDocument.Start()
        .Lines("แผน ปีงบประมาณ ๒๕๖๗", "ผลการประเมินปี ๒๕๖๖ อยู่ในระดับ ผ่านดี")
        .Table(["ตัวชี้วัด", "คะแนน", "ผ่าน/ไม่ผ่าน"], ["การใช้อำนาจ", "๘๖.๑๐", "ผ่าน"], ["คะแนนรวม", "๙๑.๒๗", "ผ่าน"]).Build()).Overall.Grade);

    private static ReportHead Read(params string[] lines) => Read(SampleDocument.Start().Lines(["แผนมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๗", .. lines]).Build());

    private static ReportHead Read(TabularDocument document) => ReportHead.Read(document, new ReportText(document), [], new StatementList([]));
}
