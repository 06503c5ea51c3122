using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ColumnHeadersTests
{
    [Fact]
    public void OneRow_GivesARoleAColumn() => Assert.Equal(
        [Fields.Measure, Fields.Steps, Fields.Owner, Fields.Deadline, Fields.FollowUp, Fields.Recommendation],
        RolesOf(["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล", "ข้อเสนอแนะ"]));

    [Fact]
    public void DamagedHeaders_AreStillKnown() => Assert.Equal(
        [Fields.Measure, Fields.Owner, Fields.Deadline],
        RolesOf(["มาตรการ/ แนว ทาง", "ผู้รับ ผิดชอบ", "ระยะ เวลาดาเนินการ"]));

    [Fact]
    public void RulingReadAsALetter_IsLeftOut() => Assert.Equal(
        [Fields.Measure, Fields.Steps, Fields.Owner],
        RolesOf(["มาตรการ/กิจกรรม", "l แนวหางการดำเนินกา ร", "ผู้รับผิดชอบ |"]));

    [Fact]
    public void LowerHeaderWithoutMeaning_TakesTheOneAbove()
    {
        var upper = Row(0, SampleTable.Cell(0, "มาตรการ", rowSpan: 2), SampleTable.Cell(1, "ระยะเวลาดำเนินการ", columnSpan: 2));
        var lower = Row(1, SampleTable.Cell(1, "ไตรมาส ๑"), SampleTable.Cell(2, "ไตรมาส ๒"));

        var columns = ColumnHeaders.Of([upper, lower], 3);

        Assert.Equal([Fields.Measure, Fields.Deadline, Fields.Deadline], columns.Select(column => column.Role));
        Assert.Equal("ไตรมาส ๒", columns[2].Leaf);
    }

    [Fact]
    public void UpperHeaderWithoutSpans_ReachesRight()
    {
        var upper = Row(0, SampleTable.Cell(0, "มาตรการ"), SampleTable.Cell(1, "ระยะเวลาดำเนินการ"), SampleTable.Cell(2, ""));
        var lower = Row(1, SampleTable.Cell(0, ""), SampleTable.Cell(1, "ไตรมาส ๑"), SampleTable.Cell(2, "ไตรมาส ๒"));

        Assert.Equal([Fields.Measure, Fields.Deadline, Fields.Deadline], ColumnHeaders.Of([upper, lower], 3).Select(column => column.Role));
    }

    [Fact]
    public void TitleOverTheTable_IsNoHeader()
    {
        var title = Row(0, SampleTable.Cell(0, "มาตรการส่งเสริมคุณธรรม", columnSpan: 2));
        var header = Row(1, SampleTable.Cell(0, "สีของรถ"), SampleTable.Cell(1, "ผู้รับผิดชอบ"));

        Assert.Equal([null, Fields.Owner], ColumnHeaders.Of([title, header], 2).Select(column => column.Role));
    }

    [Theory]
    [InlineData("พ.ศ. ๒๕๖๕", "ต.ค.", "พฤศจิกายน")]
    [InlineData("ปีงบประมาณ พ.ศ. ๒๕๖๖ (ไตรมาส)", "๑", "2")]
    public void MonthsAndNumbersOfQuarters_AreTimes(string above, string first, string second)
    {
        var upper = Row(0, SampleTable.Cell(0, "มาตรการ", rowSpan: 2), SampleTable.Cell(1, above, columnSpan: 2));
        var lower = Row(1, SampleTable.Cell(1, first), SampleTable.Cell(2, second));

        Assert.Equal([Fields.Measure, Fields.Deadline, Fields.Deadline], ColumnHeaders.Of([upper, lower], 3).Select(column => column.Role));
    }

    [Theory]
    [InlineData("issue,measure,action,obstacle", "ประเด็น", "มาตรการ", "ผลการดำเนินการ", "ปัญหา")]
    [InlineData("measure,action,obstacle", "มาตรการ", "ผลการดำเนินการ", "ปัญหาที่พบ")]
    [InlineData("measure,issue,owner", "มาตรการ", "ปัญหา", "ผู้รับผิดชอบ")]
    public void ProblemsBehindWhatWasDone_AreObstacles(string roles, params string[] headers) =>
        Assert.Equal(roles, string.Join(',', RolesOf(headers)));

    [Fact]
    public void SecondColumnThatRowsStandUnder_IsTheirIssue() =>
        Assert.Equal([Fields.Section, Fields.Issue, Fields.Measure], RolesOf(["ด้าน", "เรื่อง", "มาตรการ"]));

    [Fact]
    public void SecondColumnOfMeasures_SaysHow() =>
        Assert.Equal([Fields.Measure, Fields.Steps, Fields.Owner], RolesOf(["มาตรการ", "มาตรการย่อย/แนวทาง", "ผู้รับผิดชอบ"]));

    [Fact]
    public void RowOfContent_IsNoHeader() => Assert.False(ColumnHeaders.IsHeader(
        Row(3, SampleTable.Cell(0, "ขุดลอกคูน้ำหลังตลาด"), SampleTable.Cell(1, "ใช้รถขุด"), SampleTable.Cell(2, "กองช่าง"), SampleTable.Cell(3, "มกราคม ๒๕๖๖"))));

    private static LogicalRow Row(int index, params LogicalCell[] cells) => new(RowKind.Header, new TablePart(1, 0), index, cells);

    private static IEnumerable<string?> RolesOf(string[] header) =>
        ColumnHeaders.Of(SampleTable.Of(0, header).HeaderRows, header.Length).Select(column => column.Role);
}
