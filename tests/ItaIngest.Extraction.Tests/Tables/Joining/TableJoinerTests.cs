using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Tables.Joining;

public class TableJoinerTests
{
    private static readonly string[] Header = ["ประเด็นที่ต้องพัฒนา", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"];

    [Fact]
    public async Task RepeatedHeader_IsGivenOnce()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(Header, ["๒. ป้ายเก่า", "๑. ทำป้ายใหม่", "กองช่าง", "มีนาคม ๒๕๖๗"]);

        var table = Assert.Single((await Provided.Find([first, second])).Tables);

        Assert.Equal([string.Join('|', Header)], Provided.Texts(table.HeaderRows));
        Assert.Equal(["๑. คิวยาว|๑. เพิ่มช่อง|กองคลัง|มกราคม ๒๕๖๗", "๒. ป้ายเก่า|๑. ทำป้ายใหม่|กองช่าง|มีนาคม ๒๕๖๗"], Provided.Texts(table.Rows));
        Assert.Equal([new TablePart(1, 0), new TablePart(1, 1)], table.Parts);
        Assert.Equal((new TablePart(1, 1), 1), (table.Rows[1].Start, table.Rows[1].StartRow));
    }

    [Fact]
    public async Task MergedTextWrittenIntoEveryColumn_IsASection()
    {
        var topic = Enumerable.Repeat("ประเด็นที่ ๑ การให้บริการ", 4).ToArray();

        var table = Assert.Single((await Provided.Find([Provided.Table(Header, topic, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"])])).Tables);

        Assert.Equal([RowKind.Section, RowKind.Body], table.Rows.Select(row => row.Kind));
    }

    [Fact]
    public async Task TopicBesideTheRowNumbers_IsASectionAndDoesNotGoOnWithTheRowBefore()
    {
        string[] header = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"];
        var first = Provided.Table(header, ["๑", "เพิ่มช่องบริการ", "กองคลัง", "มกราคม ๒๕๖๗"], ["๒", "ลดขั้นตอน", "กองคลัง", "มีนาคม ๒๕๖๗"]);
        var second = Provided.Table(["", "(๒) การให้บริการและระบบ E-Service", "", ""], ["๓", "รับคำร้องทางไลน์", "กองช่าง", "ทุกวัน"]);

        var table = Assert.Single((await Provided.Find([first, second])).Tables);

        Assert.Equal([RowKind.Body, RowKind.Body, RowKind.Section, RowKind.Body], table.Rows.Select(row => row.Kind));
    }

    [Fact]
    public async Task NextNumberBesideABlankFirstCell_IsARowOfItsOwn()
    {
        string[] header = ["ประเด็นที่ต้องพัฒนา", "ที่", "มาตรการ", "ผู้รับผิดชอบ"];
        var first = Provided.Table(header, ["คิวยาว", "๑", "เพิ่มช่องบริการ", "กองคลัง"], ["ป้ายเก่า", "๒", "ทำป้ายใหม่", "กองช่าง"]);
        var second = Provided.Table(header, ["", "๓", "ทาสีป้ายเดิม", ""]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public async Task HeaderWithLettersReadWrongly_IsStillTheSameHeader()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(["ประเดนที่ตองพัฒนา", "มาตรการ", "ผู้รับผิดชอน", "ระยะเวลาดำเนินการ"], ["๒. ป้ายเก่า", "๑. ทำป้ายใหม่", "กองช่าง", "มีนาคม ๒๕๖๗"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(2, table.Rows.Count);
    }

    [Fact]
    public async Task HeaderThatOcrSpoilt_IsKnownByItsRoles()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(["ประเด็นv ทีaต้องพัฒ นา", "มาตรการ ay", "ผ้รบผดชอบ", "ระยะเวลาดํ Aาเนนการ"], ["๒. ป้ายเก่า", "๑. ทำป้ายใหม่", "กองช่าง", "มีนาคม ๒๕๖๗"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(["๑. คิวยาว", "๒. ป้ายเก่า"], table.Rows.Select(row => row.Cells[0].Text));
    }

    [Fact]
    public async Task SpoiltHeaderOfTheFirstPart_IsAHeader()
    {
        var table = Provided.Table(["aท", "ตัวชี้วัดและ\nay v\nคะแนนทีได้", "มาตรการที่กำหนด", "ผูVรั บaผAดชอบ", "กำหนด v แล้วเสร็จ"], ["๑", "การใช้งบประมาณ", "ติดแผนจ่ายเงินหน้าห้อง", "กองคลัง", "ทุกเดือน"]);

        var joined = Assert.Single((await Provided.Find([table])).Tables);

        Assert.Equal((1, 1), (joined.HeaderRows.Count, joined.Rows.Count));
    }

    [Fact]
    public async Task FirstRowAfterTheBreakWithBlankFirstCell_GoesOnFromTheRowAbove()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง\n๒. จ้างคนนำทางที่ประตูภายใน", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(["", "ไตรมาสที่ ๒", "", "เมษายน ๒๕๖๗"]);

        var document = await Provided.Find([first, second]);

        var row = Assert.Single(Assert.Single(document.Tables).Rows);
        Assert.Equal(["๑. คิวยาว", "๑. เพิ่มช่อง\n๒. จ้างคนนำทางที่ประตูภายใน\nไตรมาสที่ ๒", "กองคลัง", "มกราคม ๒๕๖๗\nเมษายน ๒๕๖๗"], row.Cells.Select(cell => cell.Text));
        Assert.Contains(document.Warnings, warning => warning.Contains("page 1, table 2, row 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RowsOfAGroupWithinOnePart_StayRows()
    {
        var table = Provided.Table(Header,
            ["๑. คิวยาว", "๑. เพิ่มช่อง", "ทุกกอง", "มกราคม ๒๕๖๗"],
            ["", "๒. จ้างคนนำทาง", "", "มีนาคม ๒๕๖๗"],
            ["", "๓. พิมพ์บัตรคิว", "", ""]);

        Assert.Equal(3, Assert.Single((await Provided.Find([table])).Tables).Rows.Count);
    }

    [Fact]
    public async Task NextNumberOfAGroupAfterTheBreak_IsARowOfItsOwn()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "ทุกกอง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(Header, ["", "๒. จ้างคนนำทาง", "", "มีนาคม ๒๕๖๗"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(["๑. คิวยาว|๑. เพิ่มช่อง|ทุกกอง|มกราคม ๒๕๖๗", "|๒. จ้างคนนำทาง||มีนาคม ๒๕๖๗"], Provided.Texts(table.Rows));
    }

    [Fact]
    public async Task RowWithoutNumberWhereTheOthersHaveOne_GoesOnFromTheRowAbove()
    {
        var first = Provided.Table(Header,
            ["๑. คิวยาว", "เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"],
            ["๒. ป้ายเก่าและ", "ทำป้ายใหม่สองภาษา", "กองช่าง", "มีนาคม ๒๕๖๗"]);
        var second = Provided.Table(["อ่านยาก", "แล้วตั้งหน้าประตู", "", ""], ["๓. ที่จอดรถน้อย", "ตีเส้นใหม่", "กองช่าง", "เมษายน ๒๕๖๗"]);

        var table = Assert.Single((await Provided.Find([first], [second])).Tables);

        Assert.Equal(3, table.Rows.Count);
        Assert.Equal("๒. ป้ายเก่าและ\nอ่านยาก|ทำป้ายใหม่สองภาษา\nแล้วตั้งหน้าประตู|กองช่าง|มีนาคม ๒๕๖๗", Provided.Texts(table.Rows).ElementAt(1));
    }

    [Fact]
    public async Task RowThatOcrMarkedAsHeader_IsNone()
    {
        // OCR services put a separator of dashes under whatever row comes first on a page
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = new PageTable(0, 0, default, 1, 4, 1,
            [Provided.Cell(0, 0, "๒. ป้ายเก่า", header: true, bold: true), Provided.Cell(0, 1, "๑. ทำป้ายใหม่", header: true, bold: true), Provided.Cell(0, 2, "กองช่าง", header: true, bold: true), Provided.Cell(0, 3, "มีนาคม ๒๕๖๗", header: true, bold: true)],
            "provided");

        var document = await Provided.Find([first], [second]);

        Assert.Equal(2, Assert.Single(document.Tables).Rows.Count);
        Assert.Equal(0, document.Pages[1].Blocks.OfType<PageTable>().Single().HeaderRowCount);
    }

    [Fact]
    public async Task SectionRows_HeadTheRowsBelow()
    {
        var table = Provided.Table(Header,
            ["(๑) งานหน้าช่อง", "", "", ""],
            ["คิวยาว", "เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"],
            ["(๒) งานเว็บ", "", "", ""],
            ["ข่าวเก่า", "ลงข่าวทุกวัน", "สำนักปลัด", "มีนาคม ๒๕๖๗"]);

        var rows = Assert.Single((await Provided.Find([table])).Tables).Rows;

        Assert.Equal([RowKind.Section, RowKind.Body, RowKind.Section, RowKind.Body], rows.Select(row => row.Kind));
    }

    [Fact]
    public async Task UnnumberedTextWithNothingBesideIt_IsASection()
    {
        var table = Provided.Table(["ที่", "ตัวชี้วัด", "มาตรการ", "ผู้รับผิดชอบ"],
            ["แบบวัดของผู้มีส่วนได้ส่วนเสียภายใน", "", "", ""],
            ["๑", "การใช้งบประมาณ", "ติดแผนจ่ายเงินหน้าห้อง", "กองคลัง"],
            ["๒", "การใช้อำนาจ", "ประชุมทุกวันจันทร์", "สำนักปลัด"],
            ["๓. ยังไม่มีผู้เสนอ", "", "", ""]);

        var rows = Assert.Single((await Provided.Find([table])).Tables).Rows;

        Assert.Equal([RowKind.Section, RowKind.Body, RowKind.Body, RowKind.Body], rows.Select(row => row.Kind));
    }

    [Fact]
    public async Task TitleAboveTheHeader_IsHeaderAndNoSection()
    {
        var cells = Header.Select((text, column) => Provided.Cell(1, column, text)).Prepend(Provided.Cell(0, 0, "แผนงานของตำบลหนองสมมุติ", columnSpan: 4))
            .Concat(Enumerable.Range(0, 4).Select(column => Provided.Cell(2, column, "ข้อความ")));

        var table = Assert.Single((await Provided.Find([new PageTable(0, 0, default, 3, 4, 0, [.. cells], "provided")])).Tables);

        Assert.Equal(2, table.HeaderRows.Count);
        Assert.Equal(RowKind.Body, Assert.Single(table.Rows).Kind);
    }

    [Fact]
    public async Task ProseBetweenTwoTables_PartsThem()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(Header, ["๑. ป้ายเก่า", "๑. ทำป้ายใหม่", "กองช่าง", "มีนาคม ๒๕๖๗"]);

        var document = await Provided.Find([first, Provided.Line("ผลการสำรวจของปีก่อนมีดังนี้"), second]);

        Assert.Equal(2, document.Tables.Count);
    }

    [Theory]
    [InlineData("- ๓ -")]
    [InlineData("หน้า ๓ จาก ๕")]
    [InlineData("/๒. การจัดทำ...")]
    [InlineData("ตารางที่ ๒ (ต่อ)")]
    public async Task PageNumberBetweenTwoParts_DoesNotPartThem(string line)
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(Header, ["๒. ป้ายเก่า", "๑. ทำป้ายใหม่", "กองช่าง", "มีนาคม ๒๕๖๗"]);

        var document = await Provided.Find([first, Provided.Line(line)], [second]);

        Assert.Single(document.Tables);
    }

    [Fact]
    public async Task OtherColumns_AreAnotherTable()
    {
        var first = Provided.Table(Header, ["๑. คิวยาว", "๑. เพิ่มช่อง", "กองคลัง", "มกราคม ๒๕๖๗"]);
        var second = Provided.Table(["ลำดับ", "ตัวชี้วัด", "คะแนน"], ["๑", "การใช้งบประมาณ", "๘๑.๒๐"], ["๒", "การใช้อำนาจ", "๘๔.๑๐"]);

        var document = await Provided.Find([first], [second]);

        Assert.Equal([1, 2], document.Tables.Select(table => table.Rows.Count));
    }

    [Fact]
    public async Task CellMergedOverTheBreak_CoversTheRowsOfBothPages()
    {
        PageTable Part(string issue, string first, string second) => new(0, 0, default, 2, 3, 0,
            [Provided.Cell(0, 0, issue, rowSpan: 2), Provided.Cell(0, 1, first), Provided.Cell(0, 2, "กองคลัง"), Provided.Cell(1, 1, second), Provided.Cell(1, 2, "กองช่าง")], "provided");

        var table = Assert.Single((await Provided.Find([Part("๑. คิวยาว", "๑. เพิ่มช่อง", "๒. จ้างคน")], [Part("", "๓. พิมพ์บัตร", "๔. ทำป้าย")])).Tables);

        Assert.Equal(4, table.Rows.Count);
        Assert.Equal(4, table.Rows[0].Cells[0].RowSpan);
        Assert.Equal([3, 2, 2, 2], table.Rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public async Task EveryTextOfTheParts_IsInTheJoinedTable()
    {
        var parts = Enumerable.Range(0, 4).Select(page => new Block[]
        {
            Provided.Table(Header, [page == 2 ? "" : $"{page}. ก", $"ข้อความ {page}", "กองคลัง", ""], ["", $"ต่อ {page}", "", $"วัน {page}"]),
        }).ToArray();

        var document = await Provided.Find(parts);

        var text = string.Concat(document.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
        for (var page = 0; page < 4; page++)
            Assert.All([$"ข้อความ {page}", $"ต่อ {page}", $"วัน {page}"], expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }
}
