using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Layout;
using ItaIngest.Extraction.Tests.Recognition;

namespace ItaIngest.Extraction.Tests.Tables.Joining;

/// <summary>Every line of a table is counted once, by what became of it.</summary>
public class TableLineCountsTests
{
    private static readonly string[] Header = ["ที่", "มาตรการ", "ผู้รับผิดชอบ"];

    [Fact]
    public async Task HeaderBodyAndContinuation_AreToldApart()
    {
        var first = Provided.Table(Header, ["๑", "เพิ่มช่องบริการ\nทำป้ายบอกทาง", "กองคลัง"], ["๒", "๑. ลดขั้นตอน", "กองคลัง"]);
        var second = Provided.Table(Header, ["", "และแจ้งผลทางไปรษณีย์", ""], ["๓", "รับคำร้องทางไลน์", "กองช่าง"]);

        var document = await Provided.Find([first], [second]);

        Assert.Equal(new TableLineCounts(Body: 7, Header: 3), document.Pages[0].Lines);
        Assert.Equal(new TableLineCounts(Body: 3, Header: 3, Continuation: 1), document.Pages[1].Lines);
        Assert.Equal(document.Pages.Sum(page => page.Lines.All), document.Pages.Sum(page => page.Lines.Placed));
    }

    [Fact]
    public async Task CaptionAndFootnotes_AreThoseBesideTheTable()
    {
        var table = Provided.Table(Header, ["๑", "เพิ่มช่องบริการ", "กองคลัง"]);

        var document = await Provided.Find(
            [Provided.Line("ตารางนัดหมายอยู่ท้ายเล่ม"), Provided.Line("ผลเป็นดังนี้"), Provided.Line("ตารางที่ ๑ มาตรการ"), table, Provided.Line("หมายเหตุ: * ทุกปี"), Provided.Line("ที่มา: กองคลัง"), Provided.Line("จากตารางจะเห็นว่า"), Provided.Line("หมายเหตุท้ายเล่ม")]);

        Assert.Equal(new TableLineCounts(Body: 3, Header: 3, Caption: 1, Footnote: 2), document.Pages[0].Lines);
    }

    [Fact]
    public void LineInTheOutlineButInNoCell_IsCountedAsDroppedAndSaid()
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth, 10);
        foreach (var (text, x, y) in new[] { ("ก", 60.0, 120.0), ("ข", 160, 120), ("ค", 60, 160), ("ง", 160, 160) })
            typer.Type(text, x, y);
        GridCell[] cells = [new(0, 0, 1, 1, new Box(50, 100, 150, 140), 1), new(0, 1, 1, 1, new Box(150, 100, 250, 140), 1), new(1, 0, 1, 1, new Box(50, 140, 150, 180), 1)];
        var grid = new TableGrid([100, 140, 180], [50, 150, 250], cells, [false, false]);
        var page = new RecognizedPage(1, 595, 842, Origin.TextLayer, "", 0, new GlyphList(typer.Glyphs), [new GlyphFont("Sans", 10, false)], [], []);

        var layout = PageLayouter.Lay(page, new PageGrid(Rulings.None, [grid]));

        Assert.Equal(new TableLineCounts(Body: 3, OutsideCells: 1), layout.Page.Lines);
        Assert.Contains(layout.Page.Warnings, warning => warning.StartsWith("1 lines within a table's outline are in none of its cells", StringComparison.Ordinal));
        Assert.Contains(layout.Page.Blocks.OfType<TextLine>(), line => line.Text == "ง");
    }

    [Fact]
    public async Task RowJoinedForItsWordsAlone_SaysSo()
    {
        var first = Provided.Table(Header, ["๑", "เพิ่มช่องบริการ", "กองคลัง"], ["๒", "๑. ลดขั้นตอน", "กองคลัง"]);
        var second = Provided.Table(Header, ["", "และแจ้งผลทางไปรษณีย์", ""]);

        var rows = Assert.Single((await Provided.Find([first], [second])).Tables).Rows;

        Assert.Equal(["joined_by_text"], rows[1].Cells[1].Doubts);
        Assert.All(rows.SelectMany(row => row.Cells).Except([rows[1].Cells[1]]), cell => Assert.Empty(cell.Doubts));
    }

    [Fact]
    public async Task CellsOfGuessedColumnsAndOpenBorders_SaySo()
    {
        var ruled = Provided.Table(Header, ["๑", "เพิ่มช่องบริการ", "กองคลัง"]) with { Method = "ruled" };
        var open = ruled with { Cells = [.. ruled.Cells.Select(cell => cell.Row == 1 && cell.Column == 1 ? cell with { Structure = 0.8 } : cell)] };
        var aligned = ruled with { Method = "aligned" };

        var tables = (await Provided.Find([open, Provided.Line("ส่วนที่สอง"), aligned])).Tables;

        Assert.Equal(["", "border_incomplete", ""], tables[0].Rows[0].Cells.Select(cell => string.Join(';', cell.Doubts)));
        Assert.All(tables[1].Rows[0].Cells, cell => Assert.Equal(["columns_guessed"], cell.Doubts));
    }
}
