using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class OwnerAndDeadlineTests
{
    [Theory]
    [InlineData("สำนักปลัด / ไตรมาส 2", "สำนักปลัด", "ไตรมาส 2")]
    [InlineData("กองการศึกษา กองคลัง / 1 พ.ย. 63 - 31 มี.ค. 64", "กองการศึกษา กองคลัง", "1 พ.ย. 63 - 31 มี.ค. 64")]
    [InlineData("กองคลัง/กองช่าง/มี.ค. ๖๖", "กองคลัง/กองช่าง", "มี.ค. ๖๖")]
    [InlineData("กองคลัง\nตลอดปีงบประมาณ", "กองคลัง", "ตลอดปีงบประมาณ")]
    [InlineData("กองคลัง (ภายในเดือนมีนาคม ๒๕๖๖)", "กองคลัง", "ภายในเดือนมีนาคม ๒๕๖๖")]
    [InlineData("กองคลัง กองช่าง ทุกเดือน", "กองคลัง กองช่าง", "ทุกเดือน")]
    [InlineData("มี.ค. ๖๖ กองคลัง", "กองคลัง", "มี.ค. ๖๖")]
    [InlineData("ผู้ใหญ่บ้าน / ทุกเดือน", "ผู้ใหญ่บ้าน", "ทุกเดือน")]
    [InlineData("กองคลัง", "กองคลัง", "")]
    [InlineData("ทุกเดือน", "", "ทุกเดือน")]
    public void Cell_IsPartedIntoWhoAndWhen(string text, string owner, string deadline) => Assert.Equal((owner, deadline), OwnerAndDeadline.Split(text));

    [Fact]
    public void ColumnForBoth_FillsBothFields()
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table(["มาตรการ", "วิธีการ", "ผู้รับผิดชอบ/ระยะเวลา"], ["ล้างถัง", "ใช้แปรง", "กองช่าง / ทุกวัน"]).Build()));

        var measure = Assert.Single(MeasureRows.Read(table, 2566, []));

        Assert.Equal(("กองช่าง", "ทุกวัน", "daily"), (measure.Owner, measure.Deadline, measure.Recurrence));
    }
}
