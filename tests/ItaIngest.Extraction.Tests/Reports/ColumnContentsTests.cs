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
}
