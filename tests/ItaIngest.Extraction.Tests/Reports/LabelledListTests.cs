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
