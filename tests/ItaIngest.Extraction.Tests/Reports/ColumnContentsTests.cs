using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ColumnContentsTests
{
    private static readonly string[][] Rows =
    [
        ["๑", "จัดทำคู่มือบริการประชาชน", "รวบรวมและเผยแพร่ทางเว็บไซต์", "สำนักปลัด", "มี.ค. ๖๖"],
        ["๒", "เปิดไลน์ร้องเรียนการทุจริต", "ตั้งบัญชีและแจ้งเวียนทุกคน", "กองคลัง", "ไตรมาสที่ ๒"],
        ["๓", "ทำทะเบียนพัสดุให้เป็นปัจจุบัน", "ตรวจนับทุกชิ้นและลงทะเบียน", "กองช่าง", "ทุกเดือน"],
    ];

    private static readonly string[] Roles = [MeasureColumn.Number, Fields.Measure, Fields.Steps, Fields.Owner, Fields.Deadline];

    [Fact]
    public void TableWithoutHeader_IsKnownByItsCells()
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table([], Rows).Build()));

        Assert.Equal(Roles, table.Columns.Select(column => column.Role));
        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void FirstRowTakenForAHeader_IsAMeasureAllTheSame()
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table(Rows[0], Rows[1..]).Build()));

        Assert.Equal(3, MeasureRows.Read(table, 2566, []).Count);
    }

    [Fact]
    public void UnknownHeaders_AreKnownByTheCells()
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table(["มาตรการ", "แม่งาน", "นาฬิกา"], Rows.Select(row => row[2..]).ToArray()).Build()));

        Assert.Equal([Fields.Measure, Fields.Owner, Fields.Deadline], table.Columns.Select(column => column.Role));
    }

    [Fact]
    public void ListOfMeetings_IsNoTableOfMeasures() =>
        Assert.Empty(MeasureTables.Find(SampleDocument.Start().Table(["วาระ", "ห้อง"], ["ครั้งแรก", "ห้อง ๑"], ["ครั้งหลัง", "ห้อง ๒"]).Build()));

    [Fact]
    public void UnknownTextColumns_AreKnownByTheirWords()
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table(
            ["จุดเริ่ม", "หมุดหมาย", "แม่งาน", "นาฬิกา", "หลักไมล์", "ปลายทาง", "ฝากถึง"],
            ["ประชาชนไม่ทราบขั้นตอน", "จัดทำป้ายบอกขั้นตอน", "สำนักปลัด", "มี.ค. ๖๖", "รายงานนายกทุกเดือน", "ประชาชนได้รับบริการเร็วขึ้น", "ควรทำป้ายสองภาษา"],
            ["การยืมพัสดุไม่ชัดเจน", "ทำทะเบียนยืมคืน", "กองคลัง", "ไตรมาสที่ ๒", "ทะเบียนคุมการยืม", "ของหายลดลง", "ควรตรวจนับเพิ่ม"],
            ["ยังไม่มีช่องทางร้องเรียน", "เปิดไลน์รับเรื่อง", "กองช่าง", "ทุกเดือน", "จำนวนเรื่องที่รับ", "ไม่มีเรื่องร้องเรียนค้าง", "-"]).Build()));

        Assert.Equal(
            [Fields.Issue, Fields.Measure, Fields.Owner, Fields.Deadline, Fields.FollowUp, Fields.Outcome, Fields.Recommendation],
            table.Columns.Select(column => column.Role));
        Assert.All(MeasureRows.Read(table, 2566, []), measure => Assert.Contains(ReviewReasons.ColumnByContents, measure.Evidence.ReviewReasons));
    }

    [Theory]
    [InlineData(Fields.FollowUp, "รายงานนายกทุกเดือน", "เสนอสำเนาคำสั่งต่ออำเภอ", "ผู้ปกครองลงชื่อรับรอง")]
    [InlineData(Fields.Action, "ดำเนินการแล้ว", "จัดทำแล้วเมื่อวันที่ ๓ มีนาคม ๒๕๖๖", "อยู่ระหว่างดำเนินการ")]
    public void ReportColumn_IsToComeUnlessToldAsDone(string role, string first, string second, string third)
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table(
            ["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "รายงานผล"],
            ["จัดทำป้าย", "กองช่าง", "มี.ค. ๖๖", first], ["ทำทะเบียน", "กองคลัง", "เม.ย. ๖๖", second], ["เปิดไลน์", "สำนักปลัด", "ทุกเดือน", third]).Build()));

        Assert.Equal(role, table.Columns[3].Role);
    }

    [Fact]
    public void StartAndEndInTwoColumns_AreOneStretch()
    {
        var table = Assert.Single(MeasureTables.Find(SampleDocument.Start().Table(
            ["มาตรการ", "ผู้รับผิดชอบ", "วันเริ่มต้น", "วันสิ้นสุด"],
            ["จัดทำป้าย", "กองช่าง", "๑ ต.ค. ๒๕๖๕", "๓๑ มี.ค. ๒๕๖๖"], ["ทำทะเบียน", "กองคลัง", "ม.ค. ๖๖", ""]).Build()));

        var measures = MeasureRows.Read(table, 2566, []);

        Assert.Equal(("๑ ต.ค. ๒๕๖๕ - ๓๑ มี.ค. ๒๕๖๖", "range"), (measures[0].Deadline, measures[0].DeadlineKind));
        Assert.Equal(("ม.ค. ๖๖", "month"), (measures[1].Deadline, measures[1].DeadlineKind));
    }
}
