using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Tables.Joining;

/// <summary>Rows before and after a page break, told by whether the cells before it were full.</summary>
public class RowRoomTests
{
    private static readonly string[] Header = ["ประเด็นที่ต้องพัฒนา", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"];

    [Fact]
    public async Task TextThatWouldHaveFittedOnThePageBefore_IsARowOfItsOwn()
    {
        var first = Placed(Header, ["คิวยาว", "จัดคิวใหม่", "ทำบัตรคิว", "กองคลัง\nกองช่าง\nกองการศึกษา\nและสำนักปลัด", "มกราคม ๒๕๖๗"]);
        var second = Placed(Header, ["", "", "ทำป้ายบอกทาง", "กองช่าง", "มีนาคม ๒๕๖๗"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(["กองคลัง\nกองช่าง\nกองการศึกษา\nและสำนักปลัด", "กองช่าง"], table.Rows.Select(row => row.Cells[^2].Text));
    }

    [Fact]
    public async Task TextUnderAFullCell_GoesOn()
    {
        var first = Placed(Header, ["คิวยาว", "จัดคิวใหม่", "ทำบัตรคิว\nสามสี", "กองคลัง\nกองช่างและ", "มกราคม ๒๕๖๗"]);
        var second = Placed(Header, ["", "", "ให้ต่างกัน", "สำนักปลัด", ""]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal("ทำบัตรคิว\nสามสี\nให้ต่างกัน", Assert.Single(table.Rows).Cells[2].Text);
    }

    [Fact]
    public async Task TextInTheMiddleOfItsCell_SaysNothingOfTheRoomBelow()
    {
        var first = Placed(Header, ["คิวยาว", "จัดคิวใหม่", "\n\n\nทำบัตรคิว\n\n\n", "กองคลัง\nกองช่าง\nกองการศึกษา\nกองสวัสดิการ\nกองสาธารณสุข\nสำนักปลัด\nและหน่วย", "มกราคม ๒๕๖๗"]);
        var second = Placed(Header, ["", "", "สามสี", "ตรวจสอบภายใน", ""]);

        Assert.Single(Assert.Single((await Provided.Find([first], [second])).Tables).Rows);
    }

    [Fact]
    public async Task RowCutInItsFirstCellToo_GoesOnWhereAColumnThatAllFillIsBlank()
    {
        var first = Placed(Header,
            ["คิวยาว", "จัดคิวใหม่", "ทำบัตรคิว", "กองคลัง", "มกราคม ๒๕๖๗"],
            ["ป้ายเก่า", "ทำป้ายใหม่", "จ้างร้านป้าย", "กองช่าง", "มีนาคม ๒๕๖๗"],
            ["ของหลวงหาย\nเพราะยืมไป", "ทำบัญชี\nของทุกห้อง", "ตรวจนับ\nทุกสิ้นเดือน", "กองคลัง\nและกองช่าง", "เมษายน ๒๕๖๗"]);
        var second = Placed(Header, ["โดยไม่มีใบ", "ไว้ที่เดียว", "แล้วรายงาน", "ร่วมกัน", ""], ["ถนนมืด", "เพิ่มโคม", "สำรวจจุดมืด", "กองช่าง", "ทุกเดือน"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(4, table.Rows.Count);
        Assert.Equal("ของหลวงหาย\nเพราะยืมไป\nโดยไม่มีใบ", table.Rows[2].Cells[0].Text);
    }

    [Fact]
    public async Task RowCutInEveryColumn_GoesOnWhereAnOwnerOrATimeIsTornApart()
    {
        var first = Placed(Header,
            ["คิวยาว", "จัดคิวใหม่", "ทำบัตรคิว\nสองสี", "กองคลัง", "มกราคม ๒๕๖๗"],
            ["ป้ายเก่า", "ทำป้ายใหม่", "จ้างร้านป้าย", "กองการศึกษา", "ม.ค. - เม.ย."]);
        var second = Placed(Header, ["ที่หน้าอาคาร", "สองภาษา", "ที่ถูกที่สุด", "ศาสนาและวัฒนธรรม", "๒๕๖๗"], ["ถนนมืด", "เพิ่มโคม", "สำรวจจุดมืด", "กองช่าง", "ทุกเดือน"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(3, table.Rows.Count);
        Assert.Equal(["กองการศึกษา\nศาสนาและวัฒนธรรม", "ม.ค. - เม.ย.\n๒๕๖๗"], table.Rows[1].Cells.Skip(3).Select(cell => cell.Text));
    }

    [Fact]
    public async Task RowUnderFullCells_WithAnOwnerAndATimeOfItsOwn_IsARowOfItsOwn()
    {
        var first = Placed(Header,
            ["คิวยาว", "จัดคิวใหม่", "ทำบัตรคิว\nสองสี", "กองคลัง", "มกราคม ๒๕๖๗"],
            ["ป้ายเก่า", "ทำป้ายใหม่", "จ้างร้านป้าย", "กองช่าง", "ทุกเดือน"]);
        var second = Placed(Header, ["ถนนมืด", "เพิ่มโคม", "สำรวจจุดมืด", "กองช่าง", "ไตรมาสที่ ๒"]);

        Assert.Equal(3, Assert.Single((await Provided.Find([first], [second])).Tables).Rows.Count);
    }

    [Theory]
    [InlineData("๑", "๒", 2)] // each row has its number, so that one without is the rest of the row above
    [InlineData("งานใน", "งานนอก", 3)] // a group that may have several rows
    public async Task WholeRowWithoutANumberUnderFullCells_GoesOnWhereTheFirstColumnCounts(string one, string two, int rows)
    {
        string[] header = ["ที่", "มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา"];
        var first = Placed(header,
            [one, "จัดคิวใหม่", "ทำบัตรคิว\nสองสี", "กองคลัง", "มกราคม ๒๕๖๗"],
            [two, "ทำป้ายใหม่", "จ้างร้านป้าย", "กองการศึกษา", "เมษายน ๒๕๖๗"]);
        var second = Placed(header, ["", "สองภาษา", "ที่ถูกที่สุด", "กองคลัง", "พฤษภาคม ๒๕๖๗"]);

        Assert.Equal(rows, Assert.Single((await Provided.Find([first], [second])).Tables).Rows.Count);
    }

    [Fact]
    public async Task NextItemAloneInItsRow_GoesOn()
    {
        var first = Placed(Header, ["คิวยาว", "จัดคิวใหม่", "๑. ทำบัตรคิว\nสองสี", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Placed(Header, ["", "", "๒. ทำป้าย", "", ""]);

        Assert.Single(Assert.Single((await Provided.Find([first], [second])).Tables).Rows);
    }

    [Fact]
    public async Task RowWithABlankColumnUnderCellsWithRoom_IsARowOfItsOwn()
    {
        var first = Placed(Header,
            ["คิวยาว", "จัดคิวใหม่", "ทำบัตรคิว", "กองคลัง", "มกราคม ๒๕๖๗"],
            ["ป้ายเก่า", "ทำป้ายใหม่", "จ้างร้านป้าย\nที่ถูกที่สุด\nแล้วติดตั้ง", "กองช่าง", "มีนาคม ๒๕๖๗"]);
        var second = Placed(Header, ["ถนนมืด", "เพิ่มโคม", "สำรวจจุดมืด", "กองช่าง", ""]);

        Assert.Equal(3, Assert.Single((await Provided.Find([first], [second])).Tables).Rows.Count);
    }

    /// <summary>A table with places: lines 18 points apart from the top of the row; an empty line is room.</summary>
    private static PageTable Placed(params string[][] rows)
    {
        const double Pitch = 18;
        var cells = new List<Cell>();
        var y = 40.0;
        for (var r = 0; r < rows.Length; r++)
        {
            var height = rows[r].Max(text => text.Split('\n').Length) * Pitch;
            for (var c = 0; c < rows[r].Length; c++)
            {
                var lines = rows[r][c].Split('\n').Select((text, i) => (Text: text, Top: y + (i * Pitch))).Where(line => line.Text.Length > 0);
                cells.Add(new Cell(r, c, 1, 1, [.. lines.Select(line => Provided.Line(line.Text) with { Box = new Box(40 + (100 * c), line.Top, 130 + (100 * c), line.Top + 14) })], new Box(40 + (100 * c), y, 140 + (100 * c), y + height)));
            }
            y += height;
        }
        return new PageTable(0, 0, Box.None, rows.Length, rows[0].Length, 0, cells, "provided");
    }
}
