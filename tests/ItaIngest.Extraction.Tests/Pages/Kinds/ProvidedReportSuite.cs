using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

/// <summary>One invented report, written in every kind that provides its text: all must say the same.</summary>
public abstract class ProvidedReportSuite : InputKindSuite
{
    protected const string Title = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส";
    protected const string Agency = "เทศบาลตำบลธารดาวเรือง อำเภอสวนทราย ปีงบประมาณ พ.ศ. ๒๕๖๖";
    protected const string Closing = "ประกาศ ณ วันที่ ๙ มกราคม ๒๕๖๖";

    protected static readonly string[][] Rows =
    [
        ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"],
        ["๑. ปิดประกาศค่าธรรมเนียม|หน้าห้องกองคลัง", "๑) จัดทำป้าย/๒) ติดตั้งและถ่ายภาพ", "กองคลัง", "ไตรมาสที่ ๒"],
        ["", "๓) รายงานนายกเทศมนตรี", "สำนักปลัด & กองคลัง", "มีนาคม ๒๕๖๖"],
        ["๒. เปิดรับเรื่องร้องเรียนทางไปรษณีย์", "ตรวจตู้ทุกวันทำการ", "สำนักปลัด", ""],
    ];

    protected override bool ShowsTruncation => false;

    [Fact]
    public void Cells_AreThoseOfTheReport() => Assert.Equal(Rows, Assert.Single(Read.Bytes(Document()).Tables()).Grid());

    [Fact]
    public void Lines_StandAroundTheTable()
    {
        var document = Read.Bytes(Document());
        Assert.Equal([Title, Agency, Closing], document.Lines().Select(line => line.Text));
        Assert.True(document.Lines()[0].Bold);
        Assert.False(document.Lines()[1].Bold);
        Assert.All(document.Lines(), line => Assert.True(line.EndsParagraph));
        Assert.Equal(["TextLine", "TextLine", "PageTable", "TextLine"], Assert.Single(document.Pages).Blocks.Select(block => block.GetType().Name));
    }

    [Fact]
    public void ParagraphsInACell_AreLinesOfTheirOwn()
    {
        var cell = Assert.Single(Read.Bytes(Document()).Tables()).Cells.Single(cell => cell is { Row: 1, Column: 1 });
        Assert.Equal(2, cell.Lines.Count);
        Assert.All(cell.Lines, line => Assert.True(line.EndsParagraph));
    }

    [Fact]
    public void BlankCell_HasNoLines() =>
        Assert.Empty(Assert.Single(Read.Bytes(Document()).Tables()).Cells.Single(cell => cell is { Row: 3, Column: 3 }).Lines);

    [Fact]
    public void HeaderRows_AreLeftToTheTableJoiner() => Assert.Equal(0, Assert.Single(Read.Bytes(Document()).Tables()).HeaderRowCount);

    [Fact]
    public void Nothing_HasAPlaceOnPaper()
    {
        var document = Read.Bytes(Document());
        Assert.All(document.Pages, page => Assert.Equal((0, 0), (page.Width, page.Height)));
        Assert.All(document.Tables().SelectMany(table => table.Cells), cell => Assert.Equal(Box.None, cell.Box));
    }
}
