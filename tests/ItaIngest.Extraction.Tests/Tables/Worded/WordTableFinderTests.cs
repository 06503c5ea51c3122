using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tests.Tables.Aligned;

namespace ItaIngest.Extraction.Tests.Tables.Worded;

public class WordTableFinderTests
{
    private const double Line = 16;

    private static readonly string[] Prose =
    [
        "เทศบาลได้จัดประชุมผู้นำชุมชนเพื่อรับฟังความเห็นเรื่องการปรับปรุงถนนสายหลัก",
        "ที่ประชุมเห็นว่าควรซ่อมผิวทางก่อนฤดูฝนและขอให้แจ้งกำหนดการแก่ชาวบ้านล่วงหน้า",
        "ผู้รับผิดชอบได้ชี้แจงมาตรการ ระยะเวลา และงบประมาณที่ใช้ให้ผู้เข้าร่วมทราบทุกคน",
        "จากนั้นได้เดินสำรวจพื้นที่จริงร่วมกันและสรุปจุดที่ต้องเร่งแก้ไขไว้ท้ายรายงานนี้",
    ];

    [Fact]
    public void WordsUnderHeadings_WithoutRules_AreATable()
    {
        var table = Assert.Single(Plan(numbered: false).Tables());

        Assert.Equal((4, 4), (table.RowCount, table.ColumnCount));
        Assert.Equal(["มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา"], Texts(table, 0));
        Assert.Equal("ติดป้ายขั้นตอนที่จุดบริการ", Texts(table, 1)[0]);
        Assert.Equal("จัดทำป้ายและนำไปติดตั้งที่ประตูสำนักงาน", Texts(table, 1)[1]);
        Assert.Equal(["เปิดช่องทางร้องเรียน", "ตั้งกล่องรับเรื่องไว้ที่ตลาด", "สำนักปลัด", "ทุกเดือน"], Texts(table, 3));
    }

    [Fact]
    public void RulesBetweenRows_CutThem_WhereWordsWouldNot()
    {
        var page = new TypedPage();
        page.Type(100, (60, "มาตรการ"), (240, "ผู้รับผิดชอบ"), (400, "ระยะเวลา"));
        var y = 100.0;
        foreach (var row in new[] { ("จัดประชุมชี้แจงระเบียบการยืมพัสดุ", "กองคลังและสำนักปลัด", "มีนาคม"), ("ตรวจนับพัสดุประจำปีให้ครบทุกรายการ", "กองคลังและสำนักปลัด", "เมษายน"), ("ประกาศผลการตรวจนับที่บอร์ดหน้าอาคาร", "กองคลังและสำนักปลัด", "มิถุนายน") })
        {
            page.Rules.Add(new Ruling(55, 500, y + 6));
            page.Type(y += Line, (60, row.Item1), (240, row.Item2), (400, row.Item3));
        }
        page.Rules.Add(new Ruling(55, 500, y + 6));

        var table = Assert.Single(page.Tables());

        Assert.Equal((4, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(["ตรวจนับพัสดุประจำปีให้ครบทุกรายการ", "กองคลังและสำนักปลัด", "เมษายน"], Texts(table, 2));
    }

    [Fact]
    public void TextOverTheColumns_WithRowsBelow_HeadsThem_AndBelowTheTableStaysALine()
    {
        var page = Plan(numbered: false, between: "ด้านการรับเรื่องร้องเรียนของประชาชนในเขตตำบลทั้งหมดตลอดปี");
        page.Type(430, (60, Prose[0]));

        var blocks = page.Read();

        var table = Assert.Single(blocks.OfType<PageTable>());
        var section = Assert.Single(table.Cells, cell => cell.ColumnSpan == 4);
        Assert.StartsWith("ด้านการรับเรื่องร้องเรียน", section.Lines[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("เทศบาลได้จัดประชุม", Assert.IsType<TextLine>(blocks[^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOverTheColumns_BetweenTheLastTwoRules_HeadsTheRowsOfTheNextPage()
    {
        var page = new TypedPage();
        var y = 100.0;
        void Row(params (double X, string Text)[] cells)
        {
            page.Type(y += Line, cells);
            page.Rules.Add(new Ruling(55, 540, y + 6));
        }
        Row((60, "มาตรการ"), (250, "ผู้รับผิดชอบ"), (400, "ระยะเวลา"));
        Row((60, "ติดป้ายบอกชื่อโครงการและวงเงิน"), (250, "กองช่าง"), (400, "มกราคม"));
        Row((60, "จับคู่กองสลับกันตรวจนับทุกปี"), (250, "ทุกกอง"), (400, "กันยายน"));
        Row((60, "๒. ด้านการรับเรื่องร้องเรียนของประชาชนในเขตตำบลทั้งหมดตลอดปี"));
        page.Type(y + (3 * Line), (60, "แผนของเทศบาลตำบลทุ่งเงาฝัน ประจำปี หน้าหนึ่งจากสามหน้า"));

        var blocks = page.Read();

        var table = Assert.Single(blocks.OfType<PageTable>());
        Assert.Equal(4, table.RowCount);
        Assert.StartsWith("๒. ด้านการรับเรื่อง", Assert.Single(table.Cells, cell => cell.Row == 3).Lines[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("แผนของเทศบาล", Assert.IsType<TextLine>(blocks[^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingOverRows_WiderThanItsColumn_LeavesTheColumnsAsTheyAre()
    {
        var page = new TypedPage();
        var y = 100.0;
        void Row(params (double X, string Text)[] cells) => page.Type(y += Line, cells);
        Row((80, "มาตรการ"), (250, "วิธีการ"), (370, "ผู้รับผิดชอบ"), (470, "ระยะเวลา"));
        Row((62, "ด้านการใช้งบประมาณของหน่วยงาน"));
        page.Rules.Add(new Ruling(55, 540, y + 13));
        Row((62, "ทำป้ายหน้าโครงการ"), (160, "ติดป้ายบอกชื่อโครงการและวงเงิน"), (362, "กองช่าง"), (465, "มกราคม"));
        page.Rules.Add(new Ruling(55, 540, y + 13));
        Row((62, "ตรวจนับพัสดุ"), (160, "จับคู่กองสลับกันตรวจนับทุกปี"), (362, "ทุกกอง"), (465, "กันยายน"));
        page.Rules.Add(new Ruling(55, 540, y + 13));

        var table = Assert.Single(page.Tables());

        Assert.StartsWith("ด้านการใช้งบประมาณ", Assert.Single(table.Cells, cell => cell.ColumnSpan == 4).Lines[0].Text, StringComparison.Ordinal);
        Assert.Equal(["ทำป้ายหน้าโครงการ", "ติดป้ายบอกชื่อโครงการและวงเงิน", "กองช่าง", "มกราคม"], Texts(table, 2));
    }

    [Fact]
    public void NumbersOfRows_CutThem_AndItemsWithinACellDoNot()
    {
        var table = Assert.Single(Plan(numbered: true).Tables());

        Assert.Equal((4, 5), (table.RowCount, table.ColumnCount));
        Assert.Equal(["๑", "๒", "๓"], Enumerable.Range(1, 3).Select(row => Texts(table, row)[0]));
    }

    [Fact]
    public void OtherHeadings_BelowATable_BeginAnother()
    {
        var page = new TypedPage();
        var y = 100.0;
        void Row(params (double X, string Text)[] cells) => page.Type(y += Line, cells);
        Row((60, "ตัวชี้วัด"), (400, "คะแนน"));
        foreach (var (name, score) in new[] { ("การปฏิบัติหน้าที่", "๘๒.๔๔"), ("การใช้งบประมาณ", "๗๖.๑๐"), ("การใช้อำนาจ", "๗๙.๒๘"), ("การเปิดเผยข้อมูล", "๘๐.๑๕") })
        {
            page.Rules.Add(new Ruling(55, 500, y + 13));
            Row((60, name), (400, score));
        }
        page.Rules.Add(new Ruling(55, 500, y + 13));
        Row((60, "รายละเอียดของแผน"));
        page.Rules.Add(new Ruling(55, 500, y + 13));
        Row((60, "มาตรการ"), (190, "วิธีการ"), (330, "ผู้รับผิดชอบ"), (430, "ระยะเวลา"));
        foreach (var month in new[] { "มกราคม", "ตุลาคม" })
        {
            page.Rules.Add(new Ruling(55, 500, y + 13));
            Row((60, "ติดป้ายงบประมาณ"), (190, "ทำป้ายหน้าโครงการ"), (330, "กองช่าง"), (430, month));
        }
        page.Rules.Add(new Ruling(55, 500, y + 13));

        var tables = page.Tables();

        Assert.Equal([(5, 2), (3, 4)], tables.Select(table => (table.RowCount, table.ColumnCount)));
        Assert.Equal(["การเปิดเผยข้อมูล", "๘๐.๑๕"], Texts(tables[0], 4));
        Assert.Equal(["มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา"], Texts(tables[1], 0));
    }

    [Fact]
    public void HeadingsThatShareARuledColumn_PartIt_AsWideAsTheirWhiteRuns()
    {
        var table = Assert.Single(PartlyRuled(("กองช่าง", "มกราคม"), ("สำนักปลัด", "ทุกเดือน")).Tables());

        Assert.Equal((3, 4), (table.RowCount, table.ColumnCount));
        Assert.Equal(["มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา"], Texts(table, 0));
        Assert.Equal(["ตั้งกล่องรับเรื่อง", "นำไปตั้งไว้ที่ตลาด", "สำนักปลัด", "ทุกเดือน"], Texts(table, 2));
    }

    [Fact]
    public void TextOverTheWhiteBelowTwoHeadings_LeavesTheirColumnWhole()
    {
        var table = Assert.Single(PartlyRuled(("กองช่างและสำนักปลัดร่วมกันดูแลให้แล้วเสร็จในมกราคม", ""), ("สำนักปลัด", "ทุกเดือน")).Tables());

        Assert.Equal(3, table.ColumnCount);
    }

    [Fact]
    public void Prose_ThatNamesColumns_IsNoTable()
    {
        var page = new TypedPage();
        for (var i = 0; i < 16; i++)
            page.Type(100 + (Line * i), (60, Prose[i % 4]));

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void TwoColumnsOfThaiProse_AreNoTable()
    {
        var page = new TypedPage();
        for (var i = 0; i < 16; i++)
            page.Type(100 + (Line * i), (40, Prose[i % 4][..36]), (310, Prose[(i + 1) % 4][..36]));

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void Letter_WithLabelsAndASignature_IsNoTable()
    {
        var page = new TypedPage();
        page.Type(80, (60, "ที่ ปท ๗๑๐๐๑/ว ๔๕"), (360, "สำนักงานเทศบาลตำบลวังหินลอย"));
        page.Type(96, (360, "ถนนริมคลอง ปท ๑๒๐๐๐"));
        page.Type(124, (270, "๑๒ มีนาคม ๒๕๖๗"));
        page.Type(148, (60, "เรื่อง"), (110, "มาตรการประหยัดพลังงาน"));
        page.Type(172, (60, "เรียน"), (110, "หัวหน้าส่วนราชการทุกกอง"));
        for (var i = 0; i < 8; i++)
            page.Type(200 + (Line * i), (60, Prose[i % 4]));
        page.Type(360, (300, "ขอแสดงความนับถือ"));
        page.Type(410, (270, "ลงชื่อ.............................."));
        page.Type(430, (300, "ปลัดเทศบาล"));
        page.Type(460, (60, "กองช่าง"), (200, "ผู้รับผิดชอบ"), (330, "โทร ๐๒๑๒๓"));

        Assert.Empty(page.Tables());
    }

    /// <summary>Three measures, the first of two lines a cell.</summary>
    private static TypedPage Plan(bool numbered, string? between = null)
    {
        var page = new TypedPage();
        var y = 100.0;
        void Row(string number, params (double X, string Text)[] cells) => page.Type(y += Line, numbered && number.Length > 0 ? [(40, number), .. cells] : cells);
        Row("ที่", (70, "มาตรการ"), (210, "วิธีการ"), (370, "ผู้รับผิดชอบ"), (470, "ระยะเวลา"));
        Row("๑", (62, "ติดป้ายขั้นตอน"), (200, "จัดทำป้ายและนำไป"), (360, "กองช่าง"), (465, "มกราคม"));
        Row("", (62, "ที่จุดบริการ"), (200, "ติดตั้งที่ประตูสำนักงาน"));
        y += 4;
        Row("๒", (62, "เผยแพร่แผนจัดหา"), (200, "๑) รวบรวมแผนของทุกกอง"), (360, "กองคลัง"), (465, "ตุลาคม"));
        Row("", (200, "๒) นำขึ้นหน้าเว็บ"));
        y += 4;
        if (between is not null)
            page.Type(y += Line, (62, between));
        Row("๓", (62, "เปิดช่องทางร้องเรียน"), (200, "ตั้งกล่องรับเรื่องไว้ที่ตลาด"), (360, "สำนักปลัด"), (465, "ทุกเดือน"));
        return page;
    }

    /// <summary>Two ruled columns, and a third that holds owner and deadline with nothing between them.</summary>
    private static TypedPage PartlyRuled(params (string Owner, string Deadline)[] rows)
    {
        double[] sides = [55, 185, 315, 540], edges = [95, 120, 145, 170];
        var page = new TypedPage();
        page.Type(100, (60, "มาตรการ"), (190, "วิธีการ"), (330, "ผู้รับผิดชอบ"), (460, "ระยะเวลา"));
        page.Type(125, (60, "ติดป้ายขั้นตอน"), (190, "จัดทำป้ายและนำไปติดตั้ง"), (330, rows[0].Owner), (460, rows[0].Deadline));
        page.Type(150, (60, "ตั้งกล่องรับเรื่อง"), (190, "นำไปตั้งไว้ที่ตลาด"), (330, rows[1].Owner), (460, rows[1].Deadline));
        var cells = from row in Enumerable.Range(0, 3)
                    from column in Enumerable.Range(0, 3)
                    select new GridCell(row, column, 1, 1, new Box(sides[column], edges[row], sides[column + 1], edges[row + 1]), 1);
        page.Ruled.Add(new TableGrid(edges, sides, [.. cells], [false, false, false]));
        return page;
    }

    private static List<string> Texts(PageTable table, int row) =>
        [.. table.Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).Select(cell => string.Concat(cell.Lines.Select(line => line.Text)))];
}
