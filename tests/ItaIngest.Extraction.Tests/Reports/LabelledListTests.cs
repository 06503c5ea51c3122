using ItaIngest.Core.Reports;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class LabelledListTests
{
    [Fact]
    public void LinesWithLabels_UnderTopics()
    {
        var measures = Read(
            "(๑) น้ำสะอาด", "๑.๑ ล้างถังทุกสัปดาห์", "วิธีดำเนินการ : ใช้แปรง", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลาดำเนินการ : ทุกสัปดาห์",
            "(๒) ถนน", "๒.๑ ปะหลุมหน้าตลาด", "วิธีดำเนินการ : ใช้ยางมะตอย", "ผู้รับผิดชอบ : กองช่าง",
            "จึงประกาศให้ทราบ");

        Assert.Equal(["(๑) น้ำสะอาด", "(๒) ถนน"], measures.Select(measure => measure.Section));
        Assert.Equal(["๑.๑ ล้างถังทุกสัปดาห์", "๒.๑ ปะหลุมหน้าตลาด"], measures.Select(measure => measure.Text));
        Assert.Equal(["ใช้แปรง", "ใช้ยางมะตอย"], measures.Select(measure => measure.Steps));
        Assert.Equal(["ทุกสัปดาห์", null], measures.Select(measure => measure.Deadline));
    }

    [Fact]
    public void CountedTopics_AreNoLabels()
    {
        var measures = Read(
            "ตามที่ได้ประกาศผลการประเมินแล้ว นั้น",
            "ด้านที่ ๑ น้ำ", "๑. ล้างถัง", "วิธีการ : ใช้แปรง", "หน่วยงานเจ้าภาพ : กองช่าง", "กำหนดเวลา : ทุกหกเดือน",
            "ด้านที่ ๒ ถนน", "๒. ปะหลุม", "วิธีการ : ใช้ยางมะตอย", "หน่วยงานเจ้าภาพ : กองคลัง", "กำหนดเวลา : ไตรมาสที่ ๒");

        Assert.Equal(["ด้านที่ ๑ น้ำ", "ด้านที่ ๒ ถนน"], measures.Select(measure => measure.Section));
        Assert.Equal(["๑. ล้างถัง", "๒. ปะหลุม"], measures.Select(measure => measure.Text));
    }

    [Fact]
    public void LabelsAloneOnTheirLines_HeadTheItemsBelow()
    {
        var measures = Read(
            "๒.๑ มาตรการดูแลน้ำ", "ขั้นตอน/วิธีการ", "1. ล้างถัง", "2. ตรวจท่อ", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลาดำเนินการ : ทุกเดือน", "ผลลัพธ์ : น้ำใส",
            "๒.๒ มาตรการเพิ่มการใช้งบประมาณให้ทันปี", "ขั้นตอน/วิธีการ", "1. เร่งจัดซื้อ", "2. ติดตามทุกสัปดาห์", "ผู้รับผิดชอบ : กองคลัง", "ระยะเวลาดำเนินการ : ไตรมาสที่ ๒", "ผลลัพธ์ : เบิกครบ");

        Assert.Equal(["๒.๑ มาตรการดูแลน้ำ", "๒.๒ มาตรการเพิ่มการใช้งบประมาณให้ทันปี"], measures.Select(measure => measure.Text));
        Assert.Equal(["1. ล้างถัง\n2. ตรวจท่อ", "1. เร่งจัดซื้อ\n2. ติดตามทุกสัปดาห์"], measures.Select(measure => measure.Steps));
    }

    [Fact]
    public void BracketedItemsUnderALabelAloneOnItsLine_AreNoTopics()
    {
        var measures = Read(
            "๑. ดูแลน้ำ", "วิธีการดำเนินการ", "(๑) ล้างถัง", "(๒) ตรวจท่อ", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลา : ทุกเดือน",
            "๒. ดูแลถนน", "วิธีการดำเนินการ", "(๑) ปะหลุม", "(๒) ทาสี", "ผู้รับผิดชอบ : กองคลัง", "ระยะเวลา : ไตรมาสที่ ๒");

        Assert.Equal(["๑. ดูแลน้ำ", "๒. ดูแลถนน"], measures.Select(measure => measure.Text));
        Assert.Equal(["(๑) ล้างถัง\n(๒) ตรวจท่อ", "(๑) ปะหลุม\n(๒) ทาสี"], measures.Select(measure => measure.Steps));
        Assert.All(measures, measure => Assert.Null(measure.Section));
    }

    [Theory]
    [InlineData("2. ผลการดำเนินการของแต่ละมาตรการ", null)]
    [InlineData("2. การดูแลน้ำ", "2. การดูแลน้ำ")]
    public void ChapterOverNumberedMeasures_IsNoTopic(string heading, string? section)
    {
        var measures = Read(
            "1. ความเป็นมา", "คณะผู้บริหารได้ตั้งมาตรการไว้สองเรื่อง", heading,
            "2.1 ล้างถัง", "- ผู้รับผิดชอบ: กองช่าง", "- ผลลัพธ์: น้ำใส",
            "2.2 ปะหลุมหน้าตลาด", "- ผู้รับผิดชอบ: กองคลัง", "- ผลลัพธ์: ไม่มีหลุม");

        Assert.Equal(["2.1 ล้างถัง", "2.2 ปะหลุมหน้าตลาด"], measures.Select(measure => measure.Text));
        Assert.All(measures, measure => Assert.Equal(section, measure.Section));
    }

    [Fact]
    public void LabelsThatASentenceCountsUp_AreNone()
    {
        var measures = Read(
            "แต่ละมาตรการประกอบด้วยแนวทางปฏิบัติ ผู้รับผิดชอบ ระยะเวลา และการ", "ติดตามผล ดังต่อไปนี้",
            "1. มาตรการดูแลน้ำ", "แนวทางปฏิบัติ", "- ล้างถัง", "ผู้รับผิดชอบ กองช่าง", "ระยะเวลา ทุกเดือน", "การติดตามผล ดูถัง",
            "2. มาตรการปะถนน", "แนวทางปฏิบัติ", "- ใช้ยางมะตอย", "ผู้รับผิดชอบ กองคลัง", "ระยะเวลา ไตรมาสที่ ๒", "การติดตามผล ดูถนน");

        Assert.Equal(["1. มาตรการดูแลน้ำ", "2. มาตรการปะถนน"], measures.Select(measure => measure.Text));
        Assert.Equal(["- ล้างถัง", "- ใช้ยางมะตอย"], measures.Select(measure => measure.Steps));
    }

    [Fact]
    public void CountedChapters_AndYearsBelowTitles_AreNoLabels()
    {
        var measures = Read(
            "ประกาศเรื่องมาตรการ ประจำ", "ปีงบประมาณ พ.ศ. ๒๕๖๗", "ส่วนที่ ๑ ผลปีก่อน", "คะแนนยังต่ำอยู่", "แนบท้ายประกาศ ประจำ", "ปีงบประมาณ พ.ศ. ๒๕๖๗", "ส่วนที่ ๒ รายมาตรการ",
            "๑. ล้างถัง", "การดำเนินการ : ใช้แปรง", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลา : ทุกเดือน",
            "๒. ปะหลุม", "การดำเนินการ : ใช้ยางมะตอย", "ผู้รับผิดชอบ : กองคลัง", "ระยะเวลา : ไตรมาสที่ ๒");

        Assert.Equal(["๑. ล้างถัง", "๒. ปะหลุม"], measures.Select(measure => measure.Text));
        Assert.Equal(["ทุกเดือน", "ไตรมาสที่ ๒"], measures.Select(measure => measure.Deadline));
    }

    [Fact]
    public void NumberOfAPage_AndTheLettersEnd_AreNoPartOfAMeasure()
    {
        var document = SampleDocument.Start()
            .Lines("๑. ล้างถัง", "วิธีดำเนินการ : ใช้แปรง", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลา : ทุกเดือน", "๒. ทาสี", "วิธีดำเนินการ : ใช้สี", "ผู้รับผิดชอบ : กองช่าง")
            .NextPage().Lines("- ๕ -", "ระยะเวลา : ไตรมาสที่ ๒", "จึงประกาศให้ทราบโดยทั่วกัน").Build();

        var measures = MeasureRows.Read(LabelledList.Find(document, new ReportText(document))!, 2566, []);

        Assert.Equal(["กองช่าง", "กองช่าง"], measures.Select(measure => measure.Owner));
        Assert.Equal(["ทุกเดือน", "ไตรมาสที่ ๒"], measures.Select(measure => measure.Deadline));
    }

    [Fact]
    public void LabelsWithoutColon_ThatOpenLineAfterLine()
    {
        var measures = Read(
            "๓. สิ่งที่จะทำ",
            "๓.๑ เปิดเผยคิวซ่อมถนน", "แนวทาง ลงตารางทุกวันศุกร์", "กองเจ้าของเรื่อง กองช่าง", "เสร็จเมื่อ ไตรมาสที่ ๒",
            "๓.๒ รับฟังผู้ปกครอง", "แนวทาง เชิญมาดูโรงอาหาร", "กองเจ้าของเรื่อง กองการศึกษา", "เสร็จเมื่อ มี.ค. ๖๖");

        Assert.Equal(["๓.๑ เปิดเผยคิวซ่อมถนน", "๓.๒ รับฟังผู้ปกครอง"], measures.Select(measure => measure.Text));
        Assert.Equal(["ลงตารางทุกวันศุกร์", "เชิญมาดูโรงอาหาร"], measures.Select(measure => measure.Steps));
        Assert.Equal(["กองช่าง", "กองการศึกษา"], measures.Select(measure => measure.Owner));
        Assert.Equal(["ไตรมาสที่ ๒", "มี.ค. ๖๖"], measures.Select(measure => measure.Deadline));
        Assert.All(measures, measure => Assert.Null(measure.Section));
    }

    [Fact]
    public void NumberedParts_AreTheSteps()
    {
        var measures = Read(
            "๑. เปิดเผยข้อมูล", "๑.๑ ส่งข้อมูลทุกวันศุกร์", "๑.๒ ลงเว็บไซต์", "ผู้รับผิดชอบ สำนักปลัด", "ระยะเวลา ไตรมาสที่ ๑",
            "๒. รับเรื่องร้องเรียน", "๒.๑ ตั้งตู้", "๒.๒ เปิดตู้", "ผู้รับผิดชอบ กองคลัง", "ระยะเวลา ไตรมาสที่ ๒");

        Assert.Equal(["๑. เปิดเผยข้อมูล", "๒. รับเรื่องร้องเรียน"], measures.Select(measure => measure.Text));
        Assert.Equal(["๑.๑ ส่งข้อมูลทุกวันศุกร์\n๑.๒ ลงเว็บไซต์", "๒.๑ ตั้งตู้\n๒.๒ เปิดตู้"], measures.Select(measure => measure.Steps));
        Assert.Equal(["OFFICE_OF_CLERK", "FINANCE"], measures.Select(measure => Assert.Single(measure.Owners)));
    }

    [Fact]
    public void MeasureWithALabelOfItsOwn_HasItsIssueAbove()
    {
        var measures = Read(
            "๑. การยืมของ", "มาตรการ: ทำทะเบียน", "ขั้นตอน:", "๑) ออกแบบ", "๒) แจ้งเวียน", "ผู้รับผิดชอบ: กองคลัง",
            "๒. การใช้รถ", "มาตรการ: จดเลขไมล์", "ขั้นตอน:", "๑) ทำสมุด", "ผู้รับผิดชอบ: กองช่าง");

        Assert.Equal(["๑. การยืมของ", "๒. การใช้รถ"], measures.Select(measure => measure.Issue));
        Assert.Equal(["ทำทะเบียน", "จดเลขไมล์"], measures.Select(measure => measure.Text));
        Assert.Equal(["๑) ออกแบบ\n๒) แจ้งเวียน", "๑) ทำสมุด"], measures.Select(measure => measure.Steps));
    }

    [Fact]
    public void LabelsInsideTheLine_UnderHeadingsOfIndicators()
    {
        var measures = Read(
            "ส่วนราชการ สำนักปลัด โทร. ๐", "จึงให้ดำเนินการ ดังนี้",
            "๑. ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "๑.๑ แจ้งยอดคงเหลือ ผู้รับผิดชอบ ทุกกอง กำหนดเวลา ทุกไตรมาส", "๑.๒ ติดประกาศราคากลาง ผู้รับผิดชอบ กองคลัง กำหนดเวลา ภายในวันที่ ๑๗ เมษายน ๒๕๖๖",
            "๒. ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", "๒.๑ ถ่ายรูปก่อนยืม (ผู้รับผิดชอบ: กองช่าง, ระยะเวลา: มี.ค. ๖๖)");

        Assert.Equal(["๑.๑ แจ้งยอดคงเหลือ", "๑.๒ ติดประกาศราคากลาง", "๒.๑ ถ่ายรูปก่อนยืม"], measures.Select(measure => measure.Text));
        Assert.Equal(["ทุกกอง", "กองคลัง", "กองช่าง"], measures.Select(measure => measure.Owner));
        Assert.Equal(["ทุกไตรมาส", "ภายในวันที่ ๑๗ เมษายน ๒๕๖๖", "มี.ค. ๖๖"], measures.Select(measure => measure.Deadline));
        Assert.Equal([[2], [2], [4]], measures.Select(measure => measure.Indicators));
    }

    [Fact]
    public void MeasuresCountedInWords_BeginTheirOwn()
    {
        var measures = Read(
            "๒. มาตรการที่กำหนด", "ที่ประชุมเห็นชอบ ๒ มาตรการ ดังนี้",
            "มาตรการที่ ๑ ทำทะเบียน", "ผู้รับผิดชอบ : กองคลัง", "ระยะเวลา : ทุกเดือน", "มาตรการที่ ๒ ทาสีรถ", "ผู้รับผิดชอบ : กองช่าง");

        Assert.Equal(["มาตรการที่ ๑ ทำทะเบียน", "มาตรการที่ ๒ ทาสีรถ"], measures.Select(measure => measure.Text));
        Assert.All(measures, measure => Assert.Null(measure.Section));
    }

    [Fact]
    public void LabelledIssue_IsOfAllMeasuresBelowIt()
    {
        var measures = Read(
            "เทศบาลได้กำหนดมาตรการไว้ดังนี้",
            "ประเด็นที่ต้องพัฒนา : น้ำไม่ไหล", "ในฤดูแล้ง", "มาตรการ : ล้างถัง", "ผู้รับผิดชอบ : กองช่าง", "มาตรการ : ขุดบ่อ", "ผู้รับผิดชอบ : กองการประปา",
            "ประเด็นที่ต้องพัฒนา : ถนนเป็นหลุม", "มาตรการ : ปะหลุม", "ผู้รับผิดชอบ : กองช่าง");

        Assert.Equal(["ล้างถัง", "ขุดบ่อ", "ปะหลุม"], measures.Select(measure => measure.Text));
        Assert.Equal(["น้ำไม่ไหล\nในฤดูแล้ง", "น้ำไม่ไหล\nในฤดูแล้ง", "ถนนเป็นหลุม"], measures.Select(measure => measure.Issue));
    }

    [Fact]
    public void WordsOfLabelsCountedUpInAMeasure_AreNoLabels()
    {
        var measures = Read(
            "๑. ติดป้ายบอกขั้นตอน ระยะเวลา ค่าธรรมเนียม และผู้รับผิดชอบของแต่ละงาน", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลา : ทุกเดือน",
            "๒. ปะหลุม", "ผู้รับผิดชอบ : กองคลัง", "ระยะเวลา : ไตรมาสที่ ๒");

        Assert.Equal("๑. ติดป้ายบอกขั้นตอน ระยะเวลา ค่าธรรมเนียม และผู้รับผิดชอบของแต่ละงาน", measures[0].Text);
        Assert.Equal("ทุกเดือน", measures[0].Deadline);
    }

    [Fact]
    public void BracketedMeasures_AreNotTheirOwnSections()
    {
        var measures = Read("(๑) ทำทะเบียนการยืม", "ผู้รับผิดชอบ : กองคลัง", "(๒) ทาสีรถส่วนกลาง", "ผู้รับผิดชอบ : กองช่าง");

        Assert.Equal(["(๑) ทำทะเบียนการยืม", "(๒) ทาสีรถส่วนกลาง"], measures.Select(measure => measure.Text));
    }

    [Fact]
    public void Prose_IsNoList()
    {
        var document = SampleDocument.Start().Lines("เรื่อง การประชุม", "ผู้รับผิดชอบ จึงได้รวบรวมเอกสาร", "จึงเรียนมาเพื่อทราบ").Build();

        Assert.Null(LabelledList.Find(document, new ReportText(document)));
    }

    private static IReadOnlyList<Measure> Read(params string[] lines)
    {
        var document = SampleDocument.Start().Lines(lines).Build();
        return MeasureRows.Read(LabelledList.Find(document, new ReportText(document))!, 2566, []);
    }
}
