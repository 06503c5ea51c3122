using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class MeasureRowsTests
{
    private static readonly string[] Header = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"];

    private static readonly string?[] Roles = [Fields.Measure, Fields.Steps, Fields.Owner, Fields.Deadline];

    private readonly List<string> _warnings = [];

    [Fact]
    public void Row_BecomesMeasureWithCodesAndDates()
    {
        var measure = Assert.Single(Read(["ตัดหญ้าริมคลอง", "๑. แบ่งพื้นที่\n๒. ตัด", "กองช่าง", "มีนาคม ๒๕๖๖"]));

        Assert.Equal("ตัดหญ้าริมคลอง", measure.Text);
        Assert.Equal(["PUBLIC_WORKS"], measure.Owners);
        Assert.Equal(("month", new DateOnly(2023, 3, 1), new DateOnly(2023, 3, 31)), (measure.DeadlineKind, measure.DeadlineStart, measure.DeadlineEnd));
        Assert.Equal(["1", "2"], measure.Items.Select(item => item.Number));
        Assert.Equal((1, 0, 1), (measure.Page, measure.Table, measure.Row));
        Assert.False(measure.Evidence.NeedsReview);
    }

    [Fact]
    public void SectionRow_HeadsTheRowsBelow_WithoutBeingInherited()
    {
        var measures = Read(["(๑) น้ำสะอาด"], ["ล้างถัง", "-", "กองช่าง", "-"], ["(๒) ถนน"], ["ปะหลุม", "", "กองช่าง", ""]);

        Assert.Equal(["(๑) น้ำสะอาด", "(๒) ถนน"], measures.Select(measure => measure.Section));
        Assert.All(measures, measure => Assert.Empty(measure.Inherited));
    }

    [Fact]
    public void Dash_IsNull()
    {
        var measure = Assert.Single(Read(["ล้างถัง", "-", "–", " - "]));

        Assert.Null(measure.Steps);
        Assert.Null(measure.Owner);
        Assert.Null(measure.Deadline);
        Assert.Null(measure.DeadlineKind);
    }

    [Fact]
    public void RowOfDashes_IsNoMeasureAndLosesNothing()
    {
        Assert.Empty(Read(["-", "-", "-", "-"]));
        Assert.Empty(_warnings);
    }

    [Fact]
    public void RowWithoutContentAtTheTop_IsNamedInTheWarnings()
    {
        Assert.Empty(Read(["", "", "กองคลัง", "ทุกวัน"]));
        Assert.Contains("กองคลัง", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondOwnerInARowOfItsOwn_IsJoinedToTheMeasure()
    {
        var measure = Assert.Single(Read(["ล้างถัง", "ใช้แปรง", "กองช่าง", "ทุกวัน"], ["", "", "กองคลัง", ""]));

        Assert.Equal("กองช่าง\nกองคลัง", measure.Owner);
        Assert.Equal(["PUBLIC_WORKS", "FINANCE"], measure.Owners);
        Assert.Contains(ReviewReasons.JoinedRows, measure.Evidence.ReviewReasons);
    }

    [Fact]
    public void ColumnsOfNoField_AreExtrasOfTheMeasure()
    {
        var table = SampleTable.Of(0, ["มาตรการ", "สีที่ชอบ", "งบประมาณ"], ["ล้างถัง", "ฟ้า", "๕๐๐"], ["ทาสี", "-", ""]);
        var columns = new List<MeasureColumn> { new(0, Fields.Measure, "มาตรการ", "มาตรการ"), new(1, null, "สีที่ชอบ", "สีที่ชอบ"), new(2, "budget", "งบประมาณ", "งบประมาณ") };

        var measures = MeasureRows.Read(new MeasureTable(table, columns, table.Rows, null), 2566, _warnings);

        Assert.Equal([new(null, "สีที่ชอบ", "ฟ้า"), new("budget", "งบประมาณ", "๕๐๐")], measures[0].Extras);
        Assert.Empty(measures[1].Extras);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void UnreadableWords_AskForReview()
    {
        var measure = Assert.Single(Read(["ล้างถัง", "", "ชมรมเปตอง", "เมื่อพร้อม"]));

        Assert.Equal("unparsed", measure.DeadlineKind);
        Assert.Equal([ReviewReasons.UnparsedDeadline, ReviewReasons.UnknownOwner], measure.Evidence.ReviewReasons);
    }

    [Fact]
    public void RowOverAPageBreak_SpansBothPages()
    {
        var table = SampleTable.Of(0, Header, ["ล้างถัง", "", "กองช่าง", ""]);
        var row = table.Rows[0];
        var cut = row.Cells[0] with { Places = [new Place(1, new(10, 700, 90, 780)), new Place(2, new(10, 50, 90, 80))] };
        var rows = new List<LogicalRow> { row with { Cells = [cut, .. row.Cells.Skip(1)] } };

        var evidence = Assert.Single(MeasureRows.Read(new MeasureTable(table, Columns(), rows, null), 2566, _warnings)).Evidence;

        Assert.Equal((1, 2, new(10, 700, 90, 780)), (evidence.Page, evidence.PageEnd, evidence.Box));
        Assert.Contains(ReviewReasons.JoinedOverPage, evidence.ReviewReasons);
    }

    [Theory]
    [InlineData(0.6, 0.99, false)] // open borders, read well
    [InlineData(0.93, 0.93, true)] // one of many cells read badly
    public void OneCellReadBadly_AsksForReview_WhateverItsBordersAreWorth(double confidence, double reading, bool asks)
    {
        var table = SampleTable.Of(0, Header, ["ล้างถังน้ำประปาทุกเดือนและรายงานผลต่อนายก", "", "กองช่าง", ""]);
        var row = table.Rows[0];
        var doubtful = row with { Cells = [.. row.Cells.Select(cell => cell.Text == "กองช่าง" ? cell with { Confidence = confidence, Reading = reading } : cell)] };

        var evidence = Assert.Single(MeasureRows.Read(new MeasureTable(table, Columns(), [doubtful], null), 2566, _warnings)).Evidence;

        Assert.Equal(asks, evidence.ReviewReasons.Contains(ReviewReasons.LowConfidence));
    }

    [Fact]
    public void DoubtsOfTheTablesStructure_AskForReview()
    {
        var table = SampleTable.Of(0, Header, ["ล้างถัง", "", "กองช่าง", ""]);
        var row = table.Rows[0];
        var doubtful = row with { Cells = [.. row.Cells.Select((cell, i) => i == 0 ? cell with { Doubts = ["border_incomplete"] } : cell)] };

        var evidence = Assert.Single(MeasureRows.Read(new MeasureTable(table, Columns(), [doubtful], null), 2566, _warnings)).Evidence;

        Assert.True(evidence.NeedsReview);
        Assert.Contains("border_incomplete", evidence.ReviewReasons);
    }

    [Fact]
    public void TickedQuarters_BecomeADeadline()
    {
        string[] header = ["มาตรการ", "ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๔"];
        var table = SampleTable.Of(0, header, ["ล้างถัง", "", "✓", "✓", ""], ["ทาสี", "/", "", "", ""]);
        var columns = header.Select((text, i) => new MeasureColumn(i, i == 0 ? Fields.Measure : Fields.Deadline, $"ระยะเวลา {text}", text)).ToList();

        var measures = MeasureRows.Read(new MeasureTable(table, columns, table.Rows, null), 2566, _warnings);

        Assert.Equal(["ไตรมาส ๒ - ไตรมาส ๓", "ไตรมาส ๑"], measures.Select(measure => measure.Deadline));
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 6, 30)), (measures[0].DeadlineStart, measures[0].DeadlineEnd));
        Assert.Equal(("quarter", new DateOnly(2022, 10, 1)), (measures[1].DeadlineKind, measures[1].DeadlineStart));
    }

    [Fact]
    public void TickedNumbersUnderQuarters_BecomeADeadline()
    {
        string[] header = ["มาตรการ", "๑", "๒", "๓", "๔"];
        var table = SampleTable.Of(0, header, ["ล้างถัง", "✓", "", "", "✓"]);
        var columns = header.Select((text, i) => new MeasureColumn(i, i == 0 ? Fields.Measure : Fields.Deadline, $"ระยะเวลา (ไตรมาส) {text}", text)).ToList();

        var measure = Assert.Single(MeasureRows.Read(new MeasureTable(table, columns, table.Rows, null), 2566, _warnings));

        Assert.Equal(("ไตรมาสที่ ๑\nไตรมาสที่ ๔", "multiple"), (measure.Deadline, measure.DeadlineKind));
    }

    private static List<MeasureColumn> Columns() => [.. Roles.Select((role, i) => new MeasureColumn(i, role, Header[i], Header[i]))];

    private IReadOnlyList<Measure> Read(params string?[][] rows)
    {
        var table = SampleTable.Of(0, Header, rows);
        return MeasureRows.Read(new MeasureTable(table, Columns(), table.Rows, null), 2566, _warnings);
    }
}
