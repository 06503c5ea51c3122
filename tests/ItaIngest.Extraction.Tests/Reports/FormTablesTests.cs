using ItaIngest.Core.Reports;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class FormTablesTests
{
    [Fact]
    public void OneFormAMeasure()
    {
        var measures = Read(SampleDocument.Start()
            .Table([], ["ประเด็นปัญหา", "คนไม่รู้คิว"], ["มาตรการ", "ติดตั้งตู้กดคิว"], ["วิธีดำเนินการ", "ซื้อตู้"], ["ผู้รับผิดชอบ", "กองคลัง"], ["ระยะเวลา", "ทุกวัน"])
            .Table([], ["มาตรการ", "ทาสีรถ"], ["วิธีดำเนินการ", "จ้างทาสี"], ["ผู้รับผิดชอบ", "กองช่าง"], ["งบประมาณ", "๕๐๐"]));

        Assert.Equal(["ติดตั้งตู้กดคิว", "ทาสีรถ"], measures.Select(measure => measure.Text));
        Assert.Equal(["คนไม่รู้คิว", null], measures.Select(measure => measure.Issue));
        Assert.Equal(["ทุกวัน", null], measures.Select(measure => measure.Deadline));
        Assert.Equal([new MeasureExtra("budget", "งบประมาณ", "๕๐๐")], measures[1].Extras);
        Assert.NotEqual(measures[0].Table, measures[1].Table);
    }

    [Fact]
    public void FormsUnderOneAnother_WithTitles()
    {
        var measures = Read(SampleDocument.Start().Table(
            [], ["๑. เรื่องคิว", ""], ["มาตรการ", "ติดตั้งตู้กดคิว"], ["ขั้นตอน", "๑) ซื้อตู้"], ["", "๒) ตั้งตู้"], ["ผู้รับผิดชอบ", "กองคลัง"],
            ["มาตรการ", "ทาสีรถ"], ["ขั้นตอน", "จ้างทาสี"], ["ผู้รับผิดชอบ", "กองช่าง"]));

        Assert.Equal(["ติดตั้งตู้กดคิว", "ทาสีรถ"], measures.Select(measure => measure.Text));
        Assert.Equal(["๑) ซื้อตู้\n๒) ตั้งตู้", "จ้างทาสี"], measures.Select(measure => measure.Steps));
        Assert.Equal("๑. เรื่องคิว", Assert.Single(measures[0].Extras).Text);
    }

    [Fact]
    public void AColumnForEachMeasure()
    {
        var measures = Read(SampleDocument.Start().Table(
            ["รายการ", "มาตรการที่ ๑", "มาตรการที่ ๒"],
            ["ชื่อมาตรการ", "ทำคู่มือ", "ทาสีรถ"], ["ขั้นตอน", "เขียน", "จ้างทาสี"], ["ผู้รับผิดชอบ", "สำนักปลัด", "กองช่าง"], ["ระยะเวลา", "-", "ทุกเดือน"]));

        Assert.Equal(["ทำคู่มือ", "ทาสีรถ"], measures.Select(measure => measure.Text));
        Assert.Equal(["สำนักปลัด", "กองช่าง"], measures.Select(measure => measure.Owner));
        Assert.Equal([null, "monthly"], measures.Select(measure => measure.Recurrence));
        Assert.Equal(2, measures.Select(measure => measure.Row).Distinct().Count());
    }

    [Fact]
    public void NumbersBesideTheForms_AreNoLabels()
    {
        var measures = Read(SampleDocument.Start().Table(
            [], ["๑", "มาตรการ", "ทำทะเบียนยืม", "", ""], [null, "ผู้รับผิดชอบ", "กองคลัง", "ระยะเวลา", "ต.ค. - ธ.ค. ๖๕"],
            ["๒", "มาตรการ", "ทาสีรถ", "", ""], [null, "ผู้รับผิดชอบ", "กองช่าง", "ระยะเวลา", "ทุกเดือน"]));

        Assert.Equal(["ทำทะเบียนยืม", "ทาสีรถ"], measures.Select(measure => measure.Text?.Trim()));
        Assert.Equal(["กองคลัง", "กองช่าง"], measures.Select(measure => measure.Owner));
        Assert.Equal(["range", "recurring"], measures.Select(measure => measure.DeadlineKind));
    }

    [Fact]
    public void TwoPairsARow()
    {
        var measure = Assert.Single(Read(SampleDocument.Start().Table(
            [], ["มาตรการ", "ทำคู่มือ", "ประเด็นปัญหา", "ไม่มีคู่มือ"], ["ขั้นตอน", "เขียน", "งบประมาณ", "๕๐๐"], ["ผู้รับผิดชอบ", "สำนักปลัด", "ระยะเวลา", "มี.ค. ๖๖"])));

        Assert.Equal(("ทำคู่มือ", "ไม่มีคู่มือ", "สำนักปลัด", "มี.ค. ๖๖"), (measure.Text, measure.Issue, measure.Owner, measure.Deadline));
        Assert.Equal("budget", Assert.Single(measure.Extras).Role);
    }

    [Fact]
    public void TableWithAHeader_IsNoForm() =>
        Assert.False(FormTables.IsForm(SampleTable.Of(0, ["มาตรการ", "ผู้รับผิดชอบ"], ["มาตรการประหยัดน้ำ", "กองช่าง"], ["ขั้นตอนการยืม", "กองคลัง"], ["ผู้รับผิดชอบงานพัสดุ", "กองคลัง"])));

    private static IReadOnlyList<Measure> Read(SampleDocument document) =>
        MeasureRows.Read(Assert.Single(MeasureTables.Find(document.Build())), 2566, []);
}
