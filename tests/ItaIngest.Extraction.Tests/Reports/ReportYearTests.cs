using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Which of the years that a head names is the report's, which the assessment's, and plan or follow-up in other wordings.</summary>
public sealed class ReportYearTests
{
    private const string Cover = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nเทศบาลตำบลบึงกระจกงาม\nอำเภอเขาลมเย็น จังหวัดตาก";

    private readonly List<string> _warnings = [];

    [Theory]
    [InlineData("ข้อมูล : ITA ปี ๒๕๖๕ ได้ B ๘๐.๑๐\nแนวทางส่งเสริมคุณธรรมและความโปร่งใส ปี ๒๕๖๖")]
    [InlineData("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๕\nเทศบาลตำบลบึงกระจกงาม ได้รับ ๘๐.๑๐ คะแนน\n- ๓ -\nแผนขับเคลื่อนมาตรการ\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖")]
    [InlineData("๑. ที่มา\nการประเมิน ITA ในปีงบประมาณ พ.ศ. ๒๕๖๕ หน่วยงานได้ระดับ B\n๒. รายงานผลการขับเคลื่อนมาตรการ ปี ๒๕๖๖")]
    [InlineData("เหตุผล\nเมื่อสิ้นปีงบประมาณ พ.ศ. ๒๕๖๕ ได้ทราบผลการประเมิน ITA ว่าเทศบาลอยู่ในระดับ B\nจึงจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ขึ้น")]
    [InlineData("คะแนน ITA ๒๕๖๕ ของเราคือ ๘๐.๑๐\nรายงานผล รอบ ๖ เดือน ปี ๒๕๖๖")]
    public void YearSaidOfMeasures_GoesBeforeThatSaidOfResults(string text) => Assert.Equal(2566, Read(text).FiscalYear);

    [Fact]
    public void InProseToo_AfterTheNamesOfPlaces()
    {
        var head = Read(
            "คำปรารภ",
            "ผลการประเมินคุณธรรมและความโปร่งใสของเทศบาลตำบลบึงกระจกงาม อำเภอเขาลมเย็น จังหวัดตาก ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ เป็นที่น่าพอใจ ประชาชนให้ความร่วมมือในการตอบแบบสอบถามเป็นอย่างดี คณะผู้บริหารขอขอบคุณทุกฝ่าย",
            "เพื่อรักษาระดับไว้จึงได้กำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. ๒๕๖๖ ขึ้น โดยให้ทุกส่วนงานถือปฏิบัติ และรายงานความคืบหน้าต่อที่ประชุมประจำเดือนทุกเดือนจนกว่าจะแล้วเสร็จ ทั้งนี้ให้งานนโยบายและแผนเป็นผู้รวบรวม");

        Assert.Equal((2566, 2565), (head.FiscalYear, head.AssessmentYear));
    }

    [Theory]
    [InlineData("ปีงบประมาณที่จัดทำ : ๒๕๖๗")]
    [InlineData("๒. ปีงบประมาณ : พ.ศ. ๒๕๖๗")]
    [InlineData("ปีงบประมาณ (พ.ศ. 2567)")]
    [InlineData("ปีงบประมาณ พ.ศ. ....๒๕๖๗....")]
    [InlineData("ปีงบประมาณพุทธศักราช ๒๕๖๗")]
    [InlineData("ประจำปีงบฯ 2567")]
    [InlineData("ปงบประมาณ พ.ศ. ๒๕๖๗")]
    [InlineData("ประจำป พ.ศ. ๒๕๖๗")]
    [InlineData("พ.ศ. ๒๕๖๗")]
    [InlineData("- ๒๕๖๗ -")]
    public void YearOnALineOfItsOwnUnderTheTitle(string line) => Assert.Equal(2567, Read(Cover, line).FiscalYear);

    [Theory]
    [InlineData("จัดทำเมื่อ ตุลาคม\n๒๕๖๖")]
    [InlineData("แผนพัฒนาท้องถิ่น ๕ ปี พ.ศ. ๒๕๖๖")]
    [InlineData("งบประมาณรายจ่ายประจำปี ๒๕๖๖ เบิกจ่ายครบ")]
    [InlineData("ปี ๒๕๖๖ ชุมชนของเรามีอะไรใหม่")]
    public void OtherYearsOfTheTitle_AreNotTaken(string line) => Assert.Equal(2567, Read("ITA 2567", Cover, line, "จึงวางมาตรการประจำปี พ.ศ. ๒๕๖๗").FiscalYear);

    [Theory]
    [InlineData("แผนส่งเสริมคุณธรรมและความโปร่งใส พ.ศ. ๒๕๖๗", 2567)]
    [InlineData("แผนส่งเสริมคุณธรรมและความโปร่งใส\nเพื่อเตรียมความพร้อมรับการประเมิน ITA ๒๕๖๗", 2567)]
    [InlineData("รายงานผลการดำเนินการตามมาตรการ\nรอบ ๖ เดือน พ.ศ. ๒๕๖๗", 2567)]
    [InlineData("รายงานผลการดำเนินการตามมาตรการ\nไตรมาสที่ ๒ พ.ศ. ๒๕๖๗", 2567)]
    [InlineData("มาตรการตามระเบียบกระทรวงมหาดไทย พ.ศ. ๒๕๖๐", null)]
    [InlineData("มาตรการป้องกันการทุจริต ระหว่าง ๒๕๖๓ - ๒๕๖๗", null)]
    public void YearThatEndsTheTitle(string title, int? year) => Assert.Equal((year, null), (Read(title).FiscalYear, Read(title).AssessmentYear));

    [Fact]
    public void OfSeveralAssessmentsListed_TheOneBeforeTheReportIsTaken()
    {
        var head = Read(Cover, "ประจำปีงบประมาณ ๒๕๖๗", "ผลคะแนน ITA ย้อนหลัง", "ปี ๒๕๖๔ = ๗๑.๒๐ คะแนน", "ปี ๒๕๖๕ = ๗๕.๒๐ คะแนน", "ปี ๒๕๖๖ = ๘๔.๐๒ คะแนน");

        Assert.Equal((2567, 2566), (head.FiscalYear, head.AssessmentYear));
    }

    [Fact]
    public void TableOfContents_TellsTheYearThatTheTextLeavesInDoubt()
    {
        var document = SampleDocument.Start().Lines("สารบัญ")
            .Table([], ["เรื่อง", "หน้า"], ["ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๖", "๒"], ["มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ ๒๕๖๗", "๕"])
            .Lines("เทศบาลตำบลบึงกระจกงาม มีผลการประเมิน ITA ปีงบประมาณ ๒๕๖๖ คะแนนรวม ๘๔.๐๒").Build();

        var head = Read(document);

        Assert.Equal((2567, 2566, ReportKind.Plan), (head.FiscalYear, head.AssessmentYear, head.Kind));
    }

    [Fact]
    public void TableOfFacts_IsTheHeadAndNoTableOfMeasures()
    {
        var document = SampleDocument.Start().Table(
            ["ลำดับ", "รายการ", "รายละเอียด"],
            ["๑", "หน่วยงาน", "เทศบาลตำบลบึงกระจกงาม"], ["๒", "อำเภอ", "เขาลมเย็น"], ["๓", "ปีงบประมาณ", "๒๕๖๗"], ["๔", "คะแนน ITA ปี ๒๕๖๖", "๘๔.๐๒"], ["๕", "ชื่อเอกสาร", "สรุปผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรม"]).Build();

        var head = Read(document);

        Assert.Empty(MeasureTables.Find(document));
        Assert.Equal((2567, 2566, ReportKind.FollowUp), (head.FiscalYear, head.AssessmentYear, head.Kind));
    }

    [Theory]
    [InlineData("ปีที่ประเมิน ๒๕๖๖")]
    [InlineData("ปีงบประมาณที่ได้รับการประเมิน : พ.ศ. ๒๕๖๖")]
    [InlineData("ปีของการประเมิน (๒๕๖๖)")]
    [InlineData("คะแนน (ปี ๒๕๖๖)")]
    [InlineData("ITA Score 2566 = 84.02")]
    [InlineData("ที่ผ่านมา ITA ปี ๒๕๖๖ ระดับ ผ่าน ๘๔.๐๒")]
    [InlineData("ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ๒๕๖๖")]
    [InlineData("ข้อบกพร่องจากการประเมินปี ๒๕๖๖")]
    [InlineData("ไดรับผลการประเมิน ITA ปงบประมาณ พ.ศ. ๒๕๖๖")]
    [InlineData("ผลงานปีก่อน : ITA ปีงบ ๒๕๖๖ ได้ ๘๔.๐๒")]
    [InlineData("คะแนน ITA ปีก่อนหน้า (๒๕๖๖) ๘๔.๐๒")]
    [InlineData("ปี ๒๕๖๖ ทำได้เท่าไร\n๘๔.๐๒ คะแนน")]
    public void AssessmentYear_InOtherWordings(string line) => Assert.Equal(2566, Read(Cover, "ประจำปีงบประมาณ ๒๕๖๗", line).AssessmentYear);

    [Theory]
    [InlineData("เป้าหมาย ITA ปี ๒๕๖๗ : ๙๕.๐๐")]
    [InlineData("ITA ปี ๒๕๖๗ ไม่น้อยกว่า ๙๐.๐๐")]
    [InlineData("ปี ๒๕๖๗ ตั้งใจให้ถึง ๙๐.๐๐ คะแนน")]
    [InlineData("ปี ๒๕๖๖ เก็บภาษีป้ายได้ ๙๐.๐๐%")]
    [InlineData("ประกาศผลการประเมินเมื่อสิงหาคม ๒๕๖๖")]
    public void AimsAndDates_AreNoAssessment(string line) => Assert.Null(Read(Cover, "ประจำปีงบประมาณ ๒๕๖๗", line).AssessmentYear);

    [Theory]
    [InlineData("ประเด็นที่พบจากการประเมินปี ๒๕๖๖", "จัดซื้อจัดจ้างล่าช้า", 2566)]
    [InlineData("ประเด็น", "จากผลการประเมิน ITA ปี ๒๕๖๖ ข้อ ๒ ต่ำ", 2566)]
    [InlineData("ประเด็น", "นำผลการประเมิน ITA ปี ๒๕๖๖ ขึ้นเว็บไซต์", null)]
    public void AssessmentYear_OfAHeaderOrACell(string header, string cell, int? year)
    {
        var document = SampleDocument.Start().Lines([.. Cover.Split('\n'), "ประจำปีงบประมาณ ๒๕๖๗"])
            .Table([header, "มาตรการ", "ผู้รับผิดชอบ"], [cell, "ล้างถัง", "กองช่าง"], ["น้ำขุ่น", "ทาสี", "กองช่าง"]).Build();

        Assert.Equal(year, Read(document).AssessmentYear);
    }

    [Theory]
    [InlineData("ผลการขับเคลื่อนมาตรการเสริมสร้างคุณธรรมและความโปร่งใส", ReportKind.FollowUp)]
    [InlineData("ผลการปฏิบัติตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", ReportKind.FollowUp)]
    [InlineData("ความก้าวหน้าของมาตรการส่งเสริมคุณธรรมและความโปร่งใส", ReportKind.FollowUp)]
    [InlineData("แบบกำกับติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", ReportKind.FollowUp)]
    [InlineData("มาตรการส่งเสริมคุณธรรมและความโปร่งใส\n(รายงานผลการดำเนินงาน รอบ ๑๒ เดือน)", ReportKind.FollowUp)]
    [InlineData("มาตรการส่งเสริมคุณธรรมและความโปร่งใส\n๑. บทนำ\n๒. รายงานผลการดำเนินงาน", ReportKind.Plan)]
    [InlineData("ถาม : ปีนี้ทำอะไร\nตอบ : ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ดังนี้", ReportKind.Plan)]
    [InlineData("เทศบาลได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมเสร็จเรียบร้อยแล้ว", null)]
    public void Kind_InOtherWordings(string title, ReportKind? kind) => Assert.Equal(kind, Read(title).Kind);

    private ReportHead Read(params string[] lines) => Read(SampleDocument.Start().Lines([.. lines.SelectMany(line => line.Split('\n'))]).Build());

    private ReportHead Read(TabularDocument document) =>
        ReportHead.Read(document, new ReportText(document), MeasureTables.Find(document), new StatementList(_warnings));
}
