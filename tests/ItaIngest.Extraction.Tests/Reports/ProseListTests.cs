using ItaIngest.Core.Reports;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ProseListTests
{
    [Fact]
    public void NumberedSentences_AfterTheirAnnouncement()
    {
        var measures = Read(
            "อบต.ทุ่งสมมุติได้รับคะแนนรวม ๘๐.๐๐ คะแนน", "จึงกำหนดมาตรการไว้ดังนี้",
            "๑. จัดทำคู่มือการให้บริการ โดยมอบหมายให้สำนักปลัดรวบรวมและ", "เผยแพร่ให้แล้วเสร็จภายในเดือนมีนาคม ๒๕๖๖",
            "๒. ประชุมชี้แจงต่อพนักงานทุกไตรมาส โดยกองคลังเป็นผู้รับผิดชอบ",
            "๓. เปิดช่องทางร้องเรียนทางไลน์ (กองช่าง / ตุลาคม ๒๕๖๕)",
            "๔. บอกคะแนนของกองคลังให้ทุกคนทราบ",
            "จึงประกาศให้ทราบโดยทั่วกัน", "๑. สำเนาถูกต้องตามต้นฉบับ");

        Assert.Equal(4, measures.Count);
        Assert.EndsWith("ภายในเดือนมีนาคม ๒๕๖๖", measures[0].Text, StringComparison.Ordinal);
        Assert.Equal(["สำนักปลัด", "กองคลัง", "กองช่าง", null], measures.Select(measure => measure.Owner));
        Assert.Equal(["ภายในเดือนมีนาคม ๒๕๖๖", "ทุกไตรมาส", "ตุลาคม ๒๕๖๕", null], measures.Select(measure => measure.Deadline));
        Assert.Equal(["month", "recurring", "month", null], measures.Select(measure => measure.DeadlineKind));
    }

    [Fact]
    public void HeadingOfAnIndicator_IsTheIssueOfItsParts()
    {
        var measures = Read(
            "โดยมีแนวทางดำเนินการ ดังนี้", "๑. ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "๑.๑ แจ้งยอดคงเหลือทุกเดือนในที่ประชุม", "๑.๒ ติดประกาศราคากลางที่หน้าห้อง",
            "๒. ด้านการบริการ", "๒.๑ ติดป้ายบอกขั้นตอนที่หน้าห้อง");

        Assert.Equal(["๑. ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "๑. ตัวชี้วัดที่ ๒ การใช้งบประมาณ", null], measures.Select(measure => measure.Issue));
        Assert.Equal("๒. ด้านการบริการ", measures[2].Section);
        Assert.Equal([2], measures[1].Indicators);
    }

    [Fact]
    public void NumberedProseThatAnnouncesNoMeasures_IsNone()
    {
        var document = SampleDocument.Start().Lines("ความเป็นมา", "๑. การประเมินเริ่มเมื่อปี ๒๕๕๖", "๒. เทศบาลเข้าร่วมทุกปี").Build();

        Assert.Null(ProseList.Find(document, new ReportText(document)));
    }

    private static IReadOnlyList<Measure> Read(params string[] lines)
    {
        var document = SampleDocument.Start().Lines(lines).Build();
        return MeasureRows.Read(ProseList.Find(document, new ReportText(document))!, 2566, []);
    }
}
