using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Wordings that offices use, or may, for the total of their assessment; none is listed in the reader.</summary>
public sealed class OverallScoreWordingsTests
{
    [Theory]
    [InlineData("ได้คะแนนรวมทั้งสิ้น ๘๑.๒๗ คะแนน")]
    [InlineData("ในปีงบประมาณ พ.ศ. ๒๕๖๖ มีผลการประเมินเท่ากับ ๘๑.๒๗ คะแนน อยู่ในเกณฑ์ที่ต้องปรับปรุง")]
    [InlineData("อบต. มีผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ปี ๒๕๖๖ จำนวน ๘๑.๒๗ คะแนน")]
    [InlineData("เทศบาลตำบลหนองกะทิทองได้รับผลการประเมิน ๘๑.๒๗ คะแนน โดยตัวชี้วัดที่ได้คะแนนน้อยที่สุด ได้แก่ การใช้งบประมาณ ๗๐.๑๒ คะแนน")]
    [InlineData("ค่าคะแนน ITA ของหน่วยงาน 81.27")]
    [InlineData("ผลการประเมินในภาพรวมอยู่ที่ร้อยละ ๘๑.๒๗")]
    [InlineData("เข้ารับการประเมิน ITA อยู่ในระดับ C ด้วยคะแนน ๘๑.๒๗ คะแนน")]
    [InlineData("๘๑.๒๗ คะแนน คือผลการประเมิน ITA ของเทศบาลในปีที่ผ่านมา")]
    [InlineData("คะแนน ITA : 81.27 / 100")]
    [InlineData("ค่าเฉลี่ยรวมทั้ง ๓ เครื่องมือ เท่ากับ ๘๑.๒๗")]
    [InlineData("คะแนนประเมิน ITA เพิ่มขึ้นจากปี ๒๕๖๕ ที่ได้ ๗๘.๕๓ คะแนน เป็น ๘๑.๒๗ คะแนน")]
    [InlineData("ผลคะแนนระดับหน่วยงาน = ๘๑.๒๗")]
    [InlineData("คะแนนสุทธิจากการประเมิน ๘๑.๒๗ คะแนน")]
    [InlineData("สรุปผลคะแนนภาพรวมของหน่วยงาน ได้แก่ ๘๑.๒๗")]
    [InlineData("ผลการประเมินปรากฏว่าได้คะแนน ๘๑.๒๗ จากคะแนนเต็ม ๑๐๐ คะแนน")]
    [InlineData("การประเมินคุณธรรมและความโปร่งใส", "๘๑.๒๗ คะแนน")]
    [InlineData("คะแนนที่ได้จากการประเมิน ITA", "81.27")]
    [InlineData("ผลรวมคะแนนถ่วงน้ำหนักเท่ากับ ๘๑.๒๗")]
    [InlineData("ได้ร้อยละ ๘๑.๒๗ ในการประเมิน ITA ปี ๒๕๖๖")]
    [InlineData("เมื่อรวมทุกตัวชี้วัดแล้ว เทศบาลได้ ๘๑.๒๗ คะแนน")]
    [InlineData("สำนักงาน ป.ป.ช. ประกาศผลการประเมิน ปรากฏว่าองค์การบริหารส่วนตำบลนาหมอกใสได้ ๘๑.๒๗ คะแนน")]
    [InlineData("ผลประเมิน ITA ปี 2566: 81.27 คะแนน (ต้องปรับปรุง)")]
    [InlineData("คะแนนรวม ITA 2566 = 81.27")]
    [InlineData("ได้คะแนนการประเมินเฉลี่ย 81.27 คะแนน ลดลงจากปีก่อน 2.16 คะแนน")]
    [InlineData("มีคะแนนภาพรวมระดับองค์กรร้อยละ ๘๑.๒๗ ต่ำกว่าเกณฑ์ร้อยละ ๘๕.๐๐")]
    [InlineData("ผลการประเมินอยู่ที่ ๘๑.๒๗ คะแนน ขณะที่ค่าเฉลี่ยระดับประเทศ ๙๐.๑๙ คะแนน")]
    [InlineData("คะแนน IIT ๘๐.๑๐ EIT ๘๒.๒๐ OIT ๘๑.๔๕ รวมเฉลี่ยทั้งหมด ๘๑.๒๗ คะแนน")]
    [InlineData("ค่าคะแนนเฉลี่ยถ่วงน้ำหนักในภาพรวมคิดเป็นร้อยละ ๘๑.๒๗")]
    [InlineData("คะแนนที่หน่วยงานได้รับจากการประเมินฯ คือ ๘๑.๒๗")]
    [InlineData("มีระดับผลการประเมิน C (๘๑.๒๗ คะแนน)")]
    [InlineData("ผลการประเมิน ITA ครั้งล่าสุด เทศบาลทำได้ ๘๑.๒๗ คะแนน")]
    [InlineData("หน่วยงานของเราสอบผ่านหรือไม่ ผลประเมินคุณธรรมและความโปร่งใส ๘๑.๒๗ คะแนน ยังไม่ผ่านเกณฑ์")]
    [InlineData("ได้รับคะแนนเต็ม ๑๐๐ คะแนน เพียงตัวชี้วัดเดียว ส่วนคะแนนรวมอยู่ที่ ๘๑.๒๗ คะแนน")]
    public void Total_IsKnownByHowItsSentenceIsBuilt(params string[] lines) => Assert.Equal(81.27m, Read(lines).Overall.Score);

    [Theory]
    [InlineData("ค่าเฉลี่ยคะแนน ITA ระดับประเทศ ๙๐.๑๙ คะแนน")]
    [InlineData("เกณฑ์การประเมินกำหนดไว้ที่ ๘๕.๐๐ คะแนน")]
    [InlineData("ผลการเบิกจ่ายงบประมาณคิดเป็นร้อยละ ๙๕.๒๐")]
    [InlineData("ผลการประเมินแบบวัด IIT ได้คะแนน ๘๔.๓๓")]
    [InlineData("การประเมินความพึงพอใจของผู้รับบริการได้ร้อยละ ๙๐.๕๐")]
    [InlineData("คะแนนประเมิน ITA เพิ่มขึ้น ๑๓.๒๑ คะแนน")]
    [InlineData("ต่ำกว่าคะแนนเฉลี่ยของจังหวัด (๘๘.๑๐ คะแนน)")]
    [InlineData("ผลการประเมินตัวชี้วัดที่ ๓ การใช้อำนาจ ได้คะแนนรวม ๘๓.๔๙ คะแนน")]
    [InlineData("ประเมิน ITA ต้องได้ไม่น้อยกว่าร้อยละ ๘๕.๐๐")]
    [InlineData("ผลการประเมิน การใช้ทรัพย์สินของราชการ ๗๙.๐๖ คะแนน")]
    [InlineData("โทร. ๐๕๕.๑๒ ต่อ ๑๒ เวลา ๐๘.๓๐ น. ถึง ๑๖.๓๐ น. ติดต่องานประเมิน ITA")]
    [InlineData("ประเด็นที่ ๒ ได้คะแนนการประเมิน ๗๘.๒๐ คะแนน")]
    [InlineData("ผู้เข้าร่วมประเมิน ITA คิดเป็นร้อยละ ๗๘.๒๐")]
    public void OtherFigures_AreNoTotal(string sentence) => Assert.Null(Read(sentence).Overall.Score);

    [Fact]
    public void FirstOfAListBelowAHeading_IsNoTotal() => Assert.Equal(
        69.62m,
        Read("ผลคะแนน ITA ปีงบประมาณ พ.ศ. ๒๕๖๔", "๗๙.๒๑ คะแนน การปฏิบัติหน้าที่", "๗๐.๔๘ คะแนน การใช้งบประมาณ", "รวม ๖๙.๖๒ คะแนน ผลการประเมิน C").Overall.Score);

    [Theory]
    [InlineData("เข้ารับการประเมิน ITA อยู่ในระดับ ผ่านดี ด้วยคะแนน ๙๐.๒๗ คะแนน", "ผ่านดี")]
    [InlineData("ได้คะแนนรวม ๗๐.๒๗ คะแนน เกรด C", "C")]
    [InlineData("คะแนนรวมการประเมิน ๙๐.๒๗ ผ่านดี", "ผ่านดี")]
    [InlineData("คะแนนรวม......๗๐.๒๗......คะแนน ระดับ......C......", "C")]
    [InlineData("คะแนนรวม ๘๐.๒๗ คะแนน ระดับคุณธรรมและความโปร่งใส ......... B", "B")]
    [InlineData("ผลการประเมิน ITA = ๖๙.๒๗ คะแนน / ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุงโดยด่วน")]
    [InlineData("ได้คะแนนรวม ๗๐.๒๗ คะแนน ระดับผลการประเมิน (Rating Score) เท่ากับ C", "C")]
    [InlineData("ได้คะแนนรวม ๘๖.๒๗ คะแนน ผลการประเมินอยู่ใน ผ่าน", "ผ่าน")]
    [InlineData("ได้คะแนนรวม ๘๖.๒๗ คะแนน ผ่านเกณฑ์การประเมิน", null)]
    [InlineData("ผลการประเมินอยู่ในระดับผ่านดี ค่าคะแนน ๙๐.๒๗ และตั้งใจยกขึ้นสู่ระดับผ่านดีเยี่ยมในปีหน้า", "ผ่านดี")]
    public void Grade_BesideTheTotal(string sentence, string? grade) => Assert.Equal(grade, Read(sentence).Overall.Grade);

    [Fact]
    public void Grade_NamedTheAssessmentsFarFromTheTotal() => Assert.Equal("ผ่าน", Read(
        "ได้คะแนนรวม ๘๖.๒๗ คะแนน", "คะแนนของแต่ละแบบวัดนำมาเรียงไว้ในภาคผนวกท้ายรายงานฉบับนี้เพื่อให้ผู้สนใจทุกคนได้ศึกษาและนำไปใช้ประโยชน์ต่อไปตามที่เห็นสมควร",
        "ระดับผลการประเมินปี ๒๕๖๖ : ผ่าน").Overall.Grade);

    [Theory]
    [InlineData("รวมทั้งหมด (ระดับ B)", "81.27")]
    [InlineData("คะแนนรวม ๘๑.๒๗ คะแนน ระดับ B", "")]
    public void TotalAndGrade_InOneRow(string name, string figure)
    {
        var overall = Read(SampleDocument.Start().Lines("มาตรการ ปีงบประมาณ ๒๕๖๕", "ผลการประเมินปีงบประมาณ ๒๕๖๔")
            .Table(["ตัวชี้วัด", "ร้อยละ"], ["การใช้อำนาจ", "๘๐.๑๐"], [name, figure]).Build()).Overall;

        Assert.Equal((81.27m, "B"), (overall.Score, overall.Grade));
    }

    [Fact]
    public void RowOfGrades_TheAssessmentsYearCounts()
    {
        var document = SampleDocument.Start().Lines("มาตรการ ปีงบประมาณ ๒๕๖๖", "ผลการประเมินปีงบประมาณ ๒๕๖๕")
            .Table(["ตัวชี้วัด", "ปี ๒๕๖๔", "ปี ๒๕๖๕", "ผลต่าง"], ["การใช้อำนาจ", "๖๐.๑๐", "๗๐.๒๐", "+๑๐.๑๐"], ["คะแนนรวม", "๖๑.๒๐", "๗๑.๒๗", "+๑๐.๐๗"], ["ระดับผลการประเมิน", "D", "C", ""]).Build();

        Assert.Equal("C", Read(document).Overall.Grade);
    }

    [Fact]
    public void TotalColumn_BesideIndicators_WithTheGradeBelow()
    {
        var overall = Read(SampleDocument.Start().Lines("มาตรการ ปีงบประมาณ ๒๕๖๕", "ผลการประเมินปีงบประมาณ ๒๕๖๔")
            .Table(["ตัวชี้วัด", "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "รวม"], ["คะแนน", "๘๓.๙๔", "๗๔.๘๐", "๗๗.๓๕", "๘๑.๒๗"], ["ผ่าน/ไม่ผ่าน", "ไม่ผ่าน", "ไม่ผ่าน", "ไม่ผ่าน", "ระดับ B"]).Build()).Overall;

        Assert.Equal((81.27m, "B"), (overall.Score, overall.Grade));
    }

    [Fact]
    public void TotalColumn_OfATableOfInstruments()
    {
        var document = SampleDocument.Start().Lines("มาตรการ ปีงบประมาณ ๒๕๖๗", "ผลการประเมินปีงบประมาณ ๒๕๖๖")
            .Table(["ปีงบประมาณ", "IIT", "EIT", "OIT", "คะแนนรวม"], ["๒๕๖๕", "๗๐.๑๐", "๗๒.๒๐", "๗๑.๔๕", "๗๑.๒๗"], ["๒๕๖๖", "๘๐.๑๐", "๘๒.๒๐", "๘๑.๔๕", "๘๑.๒๗"]).Build();

        Assert.Equal(81.27m, Read(document).Overall.Score);
    }

    [Theory]
    [InlineData("ผลการประเมิน ITA ของ อบต. ประจำปี ๒๕๖๖", "๘๑.๒๗ คะแนน", "ไม่ผ่าน")]
    [InlineData("คะแนนสุทธิ", "81.27", "C")]
    [InlineData("ค่าคะแนนภาพรวมหน่วยงาน", "81.27", "-")]
    public void RowOfATable_InAnyWords(params string[] cells)
    {
        var document = SampleDocument.Start().Lines("มาตรการ ปีงบประมาณ ๒๕๖๗").Table(["รายการ", "ผล", "หมายเหตุ"], ["จำนวนผู้ตอบ", "๑๒๐", "คน"], cells).Build();

        Assert.Equal(81.27m, Read(document).Overall.Score);
    }

    [Fact]
    public void KeysAndValues_SayTotalAndGrade()
    {
        var document = SampleDocument.Start().Lines("มาตรการ ปีงบประมาณ ๒๕๖๗")
            .Table([], ["ปีที่ประเมิน", "๒๕๖๖"], ["คะแนนที่ได้รับ", "๘๖.๒๗"], ["ผลการประเมิน", "ผ่าน"], ["จำนวนผู้ตอบ", "๑๒๐ คน"]).Build();

        Assert.Equal((86.27m, "ผ่าน"), (Read(document).Overall.Score, Read(document).Overall.Grade));
    }

    private static ReportHead Read(params string[] lines) => Read(SampleDocument.Start().Lines(["แผนมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๗", .. lines]).Build());

    private static ReportHead Read(Core.Tables.TabularDocument document) => ReportHead.Read(document, new ReportText(document), [], new StatementList([]));
}
