using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ReportHeadTests
{
    private readonly List<string> _warnings = [];

    [Fact]
    public void Cover_SaysWhoAndWhen()
    {
        var head = Read(
            "แผนส่งเสริมคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "เทศบาลตำบลหนองกะทิทอง", "อำเภอบ้านกล้วยไข่ จังหวัดสุพรรณบุรี");

        Assert.Equal(("เทศบาลตำบลหนองกะทิทอง", "SUBDISTRICT_MUNICIPALITY"), (head.Agency.Name, head.Agency.Type));
        Assert.Equal(("บ้านกล้วยไข่", "สุพรรณบุรี"), (head.Agency.District, head.Agency.Province));
        Assert.Equal((2566, ReportKind.Plan), (head.FiscalYear, head.Kind));
        Assert.Empty(_warnings);
    }

    [Fact]
    public void TitleOfAnotherAgency_IsWarnedOf()
    {
        var head = Read(
            "รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "องค์การบริหารส่วนตำบลนาหมอกใส", "อำเภอเขาลมเย็น จังหวัดตาก", "การดำเนินการของเทศบาลตำบลบึงกระจกงาม");

        Assert.Equal("องค์การบริหารส่วนตำบลนาหมอกใส", head.Agency.Name);
        Assert.Equal(["other agency named: เทศบาลตำบลบึงกระจกงาม"], _warnings);
    }

    [Fact]
    public void TitleYear_BeatsTheYearsOfProse()
    {
        const string prose = "ปีงบประมาณ พ.ศ. ๒๕๖๔ และปีงบประมาณ พ.ศ. ๒๕๖๓ หน่วยงานมีโครงการเดิมอยู่แล้ว ในปีงบประมาณ พ.ศ. ๒๕๖๔ จึงนำโครงการของปีงบประมาณ พ.ศ. ๒๕๖๔ มาทบทวนให้เหมาะกับสภาพพื้นที่และจำนวนบุคลากรที่มีอยู่";

        Assert.Equal(2566, Read("มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", prose).FiscalYear);
    }

    [Theory]
    [InlineData("ประจาปีงบประมาณ พ.ศ. ๒๕๖๗")]
    [InlineData("ประจำปี งบประมาณ พ.ศ.2567")]
    [InlineData("ปีงบประมาณ ๒๕๖๗")]
    [InlineData("ประจำปี พ.ศ. ๒๕67")]
    [InlineData("ประจำปีงบประมาณ ๖๗")]
    [InlineData("รายงานผลการดำเนินการ ปี 2567")]
    [InlineData("ปีงบประมาณ : 2567")]
    [InlineData("ประจำปีงบประมาณ\nพ.ศ.\n๒๕๖๗")]
    [InlineData("แผน\nประจำปี\nงบประมาณ\nพ.ศ. ๒๕๖๗")]
    public void FiscalYear_ThroughDamageAndScripts(string title) => Assert.Equal(2567, Read(title).FiscalYear);

    [Fact]
    public void FiguresOfTwoParagraphs_AreNotOneNumber() => Assert.Equal(80.27m, Read("คะแนนเฉลี่ยรวม ร้อยละ ๘๐.๒๗", "๒. จุดอ่อน").Overall.Score);

    [Theory]
    [InlineData("การวิเคราะห์ผลการประเมิน และแผนขับเคลื่อนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕69", "ในปีงบประมาณ ๒๕๖๘ อบต. ได้คะแนนรวม 89.02 คะแนน", 2569)]
    [InlineData("มาตรการแก้ไขข้อบกพร่องจากผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓", "เข้ารับการประเมินในปีงบประมาณ พ.ศ. ๒๕๖๒ ได้คะแนนรวม ๖๘.๑๗ คะแนน", 2563)]
    [InlineData("แผนแก้ไขจุดอ่อนตามผลการประเมิน ITA\nเทศบาลตำบลหนองกะทิทอง\nอำเภอบ้านกล้วยไข่ จังหวัดสุพรรณบุรี\nประจำปีงบประมาณ 2564", "ก. คะแนนที่ได้รับเมื่อปีงบประมาณ 2563", 2564)]
    [InlineData("สรุปผลตามแผนยกระดับธรรมาภิบาล ปีงบประมาณ พ.ศ. ๒๕๖๙", "ตาราง A แสดงคะแนนปี ๒๕๖๘\nตาราง A คะแนนฐาน ปีงบประมาณ พ.ศ. ๒๕๖๘", 2569)]
    public void TitleThatSpeaksOfTheResults_HasTheReportsYear(string title, string prose, int year) => Assert.Equal(year, Read(title, prose).FiscalYear);

    [Fact]
    public void YearThatTheResultsAreComparedWith_IsNeitherTheReportsNorTheAssessments()
    {
        var head = Read("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ในปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๑.๔๒ คะแนน ระดับผ่านดี สูงขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๖ ซึ่งได้ ๘๕.๑๐ คะแนน");

        Assert.Equal((2567, 2567, 91.42m), (head.FiscalYear, head.AssessmentYear, head.Overall.Score));
    }

    [Fact]
    public void YearOfScoresBesideTheOthers_IsNotTheAssessments()
    {
        var head = Read("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567", "ได้คะแนน ITA รวม 92.42 คะแนน เพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2566 ที่ได้ 87.44 คะแนน", "หมายเหตุ ใช้คะแนนของปี 2567 ส่วนคะแนนปี 2566 แสดงไว้ให้ดูเท่านั้น");

        Assert.Equal((2567, 2567, 92.42m), (head.FiscalYear, head.AssessmentYear, head.Overall.Score));
    }

    [Fact]
    public void ScoreOfTheYearThatIsComparedWith_IsNotTheTotal()
    {
        var head = Read("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565", "ผลการประเมินปี พ.ศ. 2565 ได้ 88.61 คะแนน ระดับผลการประเมิน A เพิ่มขึ้นจากปี พ.ศ. 2564 ที่ได้ 82.10 คะแนน ระดับ B");

        Assert.Equal((2565, 2565, 88.61m, "A"), (head.FiscalYear, head.AssessmentYear, head.Overall.Score, head.Overall.Grade));
    }

    [Fact]
    public void YearOfTheResults_IsNotTheReports()
    {
        var head = Read("จากผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ เทศบาลกำหนดมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๖");

        Assert.Equal((2566, 2565), (head.FiscalYear, head.AssessmentYear));
    }

    [Theory]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nสรุปคะแนน ITA ปี ๒๕๖๕ : ๘๐.๑๐ จึงจัดทำมาตรการ", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\n๑. ผลการประเมินปีที่ผ่านมา (พ.ศ. ๒๕๖๕) เรียงจากมากไปน้อย", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nในปีงบประมาณ ๒๕๖๕ เทศบาลได้คะแนนรวม ๘๐.๑๐ ระดับ B", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nในปี ๒๕๖๕ อบต.นาหมอกใสได้รับการประเมินอยู่ในระดับ B", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nคะแนนเฉลี่ยทั้ง ๑๐ ตัวชี้วัด ปีงบประมาณ ๒๕๖๕ เท่ากับ ๗๒.๑๐", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nแผนปฏิบัติการ ITA ปีงบประมาณ ๒๕๖๖", null)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nปีงบประมาณ พ.ศ. ๒๕๖๕ เทศบาลตำบลบึงกระจกงาม ได้ ๘๔.๑๕ คะแนน", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nใช้คะแนน ITA (๒๕๖๕) ระดับ B เป็นฐาน", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nดูผลการประเมิน ITA ๒๕๖๕ : ๘๔.๑๕", 2565)]
    [InlineData("แผนมาตรการ ปีงบประมาณ ๒๕๖๖\nเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๔ ซึ่งได้ ๘๐.๐๕ คะแนน", null)]
    [InlineData("การวิเคราะห์ผลการประเมิน ITA\nเทศบาลตำบลบึงกระจกงาม\nอำเภอเขาลมเย็น จังหวัดตาก\nประจำปีงบประมาณ ๒๕๖๕", 2565)]
    public void AssessmentYear_IsReadFromOtherWordings(string text, int? year) => Assert.Equal(year, Read(text).AssessmentYear);

    [Theory]
    [InlineData("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม", ReportKind.FollowUp)]
    [InlineData("การดำเนินการตามมาตรการส่งเสริมคุณธรรม", ReportKind.FollowUp)]
    [InlineData("สรุปผลการดำเนินงานตามแผนส่งเสริมคุณธรรม", ReportKind.FollowUp)]
    [InlineData("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", ReportKind.Plan)]
    [InlineData("แผนปฏิบัติการส่งเสริมคุณธรรม", ReportKind.Plan)]
    [InlineData("การวิเคราะห์ผลการประเมินคุณธรรม", ReportKind.Plan)]
    [InlineData("แนวทางและมาตรการส่งเสริมคุณธรรม", ReportKind.Plan)]
    [InlineData("มาตรการ/กิจกรรมส่งเสริมคุณธรรมและความโปร่งใส", ReportKind.Plan)]
    [InlineData("ผลตามแนวทาง/มาตรการเสริมสร้างคุณธรรม", null)]
    public void Kind_FromTheTitle(string title, ReportKind? expected) => Assert.Equal(expected, Read(title).Kind);

    [Theory]
    [InlineData("มีผลคะแนน ๘๖.๕ คะแนน อยู่ในระดับ A ดังนี้", "86.5", "A")]
    [InlineData("มีคะแนนรวม ๖๕.๐๕ อยู่ในระดับ C คือไม่ผ่าน", "65.05", "C")]
    [InlineData("ได้คะแนนรวมร้อยละ 84.10 ระดับ B", "84.10", "B")]
    [InlineData("ผลคะแนนการประเมินภาพรวมของหน่วยงาน 91.2 คะแนน ผลการประเมินระดับ ผ่านดี", "91.2", "ผ่านดี")]
    [InlineData("ได้คะแนนรวม ๙๗ คะแนน อยู่ในระดับ ผ่านดีเยี่ยม", "97", "ผ่านดีเยี่ยม")]
    [InlineData("ได้คะแนนรวม ๖๐.๑๐ คะแนน อยู่ในระดับต้องปรับปรุงโดยด่วน", "60.10", "ต้องปรับปรุงโดยด่วน")]
    [InlineData("ได้ ๘๙.๒๓ คะแนน (ระดับ AA)", "89.23", "AA")]
    [InlineData("มีผู้ตอบแบบวัด ๓๑ คน ได้คะแนนรวม ๗๙.๐๒ คะแนน ระดับผลการประเมิน B", "79.02", "B")]
    [InlineData("คะแนนรวมที่ได้รับ 94.46 คะแนน ระดับ AA", "94.46", "AA")]
    [InlineData("ผลคะแนนปี 2563 = 72.36 (C)", "72.36", "C")]
    [InlineData("สรุปคะแนน ITA ปี ๒๕๖๔ : ๘๓.๕๙ (ระดับ B)", "83.59", "B")]
    [InlineData("ได้รับคะแนนการประเมิน ITA เท่ากับ 88.07 คะแนน อยู่ในระดับ A", "88.07", "A")]
    [InlineData("มีคะแนนรวม 86.72 คะแนน ผลการประเมินระดับ \"ผ่าน\"", "86.72", "ผ่าน")]
    [InlineData("มีคะแนนภาพรวมของหน่วยงานเท่ากับ ๙๓.๑๘ คะแนน ผลการประเมินอยู่ในเกณฑ์ “ผ่านดี”", "93.18", "ผ่านดี")]
    public void OverallScore_WithItsGrade(string sentence, string score, string grade)
    {
        var overall = Read("มาตรการ", sentence).Overall;

        Assert.Equal((decimal.Parse(score, CultureInfo.InvariantCulture), grade), (overall.Score, overall.Grade));
    }

    [Theory]
    [InlineData("แบบวัด IIT ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ มีคะแนน ๘๖.๒๑")]
    [InlineData("คะแนนสูงสุด: 100.00 คะแนน คะแนนต่ำสุด: 74.10 คะแนน")]
    [InlineData("ตัวชี้วัดที่มีคะแนนต่ำกว่าร้อยละ ๘๕")]
    public void OtherScores_AreNotTheTotal(string sentence) => Assert.Null(Read("มาตรการ", sentence).Overall.Score);

    [Fact]
    public void TotalRow_OfAScoreTable()
    {
        var document = SampleDocument.Start().Lines("มาตรการ").Table(["ตัวชี้วัด", "คะแนน"], ["การใช้อำนาจ", "80.00"], ["คะแนนรวม", "83.75"]).Build();

        Assert.Equal(83.75m, ReportHead.Read(document, new ReportText(document), [], new StatementList(_warnings)).Overall.Score);
    }

    [Fact]
    public void DatedDeadlines_SettleADoubtfulTitle()
    {
        var document = SampleDocument.Start().Lines("แนวทางแก้ไขตามผลการประเมิน ITA", "ประจำปีงบประมาณ ๒๕๖๕", "ก. คะแนนที่ได้เมื่อปีงบประมาณ ๒๕๖๔")
            .Table(["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["ล้างถัง", "กองช่าง", "ม.ค. ๒๕๖๕"], ["ทาสี", "กองช่าง", "พ.ย. ๒๕๖๔"]).Build();

        Assert.Equal(2565, ReportHead.Read(document, new ReportText(document), MeasureTables.Find(document), new StatementList(_warnings)).FiscalYear);
    }

    [Fact]
    public void HeadInAFrameOrTable_IsReadWhereTheTextDoesNotSayIt()
    {
        var document = SampleDocument.Start()
            .Table([], ["ชื่อหน่วยงาน", "องค์การบริหารส่วนตำบลนาหมอกใส"], ["ที่ตั้ง", "อำเภอเขาลมเย็น จังหวัดตาก"], ["เรื่อง", "มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๗"], ["ผลการประเมินปี ๒๕๖๖", "๘๑.๒๗ คะแนน"])
            .Table(["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["ล้างถัง", "กองช่าง", "ม.ค. ๒๕๖๗"], ["ทาสี", "กองช่าง", "พ.ย. ๒๕๖๖"]).Build();

        var head = ReportHead.Read(document, new ReportText(document), MeasureTables.Find(document), new StatementList(_warnings));

        Assert.Equal(("องค์การบริหารส่วนตำบลนาหมอกใส", "เขาลมเย็น", "ตาก"), (head.Agency.Name, head.Agency.District, head.Agency.Province));
        Assert.Equal((2567, 2566, 81.27m), (head.FiscalYear, head.AssessmentYear, head.Overall.Score));
    }

    private ReportHead Read(params string[] lines)
    {
        var document = SampleDocument.Start().Lines([.. lines.SelectMany(line => line.Split('\n'))]).Build();
        return ReportHead.Read(document, new ReportText(document), [], new StatementList(_warnings));
    }
}
