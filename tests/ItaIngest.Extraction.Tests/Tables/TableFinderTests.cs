using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Output;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Tests.Tables;

public class TableFinderTests
{
    [Fact]
    public async Task MergedHeader_SpansThreeColumns()
    {
        var document = await TextLayer.Find(TextLayer.Fixture("spans.pdf"));

        var table = Assert.Single(document.Tables);
        Assert.Equal(2, table.HeaderRows.Count);
        Assert.Equal([("ลำดับ", 1, 2), ("มาตรการ", 1, 2), ("ระยะเวลาดำเนินการ", 3, 1)], table.HeaderRows[0].Cells.Select(cell => (cell.Text, cell.ColumnSpan, cell.RowSpan)));
        Assert.Equal((2, 3), (table.Rows[0].Cells[0].RowSpan, table.Rows.Count));
        Assert.Contains(table.Rows[1].Cells, cell => cell is { Text: "ธันวาคม ถึง มีนาคม", Column: 2, ColumnSpan: 2 });
    }

    [Fact]
    public async Task LinesAroundATable_StayInReadingOrder()
    {
        var page = (await TextLayer.Find(TextLayer.Fixture("spans.pdf"))).Pages[0];

        Assert.Equal(["line", "table", "line"], page.Blocks.Select(block => block is TextLine ? "line" : "table"));
        Assert.StartsWith("ตารางแสดง", ((TextLine)page.Blocks[0]).Text, StringComparison.Ordinal);
        Assert.Equal(page.Lines.All, page.Lines.Placed);
    }

    [Theory]
    [InlineData("repeated.pdf")]
    [InlineData("unrepeated.pdf")]
    public async Task RowsOverPageBreaks_AreWholeAgain(string name)
    {
        var document = await TextLayer.Find(TextLayer.Fixture(name));

        var table = Assert.Single(document.Tables);
        Assert.Equal(3, table.Parts.Count);
        Assert.Single(table.HeaderRows);
        Assert.Equal(8, table.Rows.Count);
        for (var i = 1; i <= 8; i++)
        {
            var row = table.Rows[i - 1];
            Assert.StartsWith($"ข้อ {i} ", row.Cells[0].Text, StringComparison.Ordinal);
            Assert.All(Enumerable.Range(1, 5), k => Assert.Contains($"ขั้น {i}.{k} ", row.Cells[1].Text, StringComparison.Ordinal));
            Assert.Equal(["กองช่าง", "มีนาคม ๒๕๖๗"], row.Cells.Skip(2).Select(cell => cell.Text));
        }
        Assert.Equal([1, 2], table.Rows[3].Cells[1].Places.Select(place => place.Page));
        Assert.Equal((new TablePart(1, 0), 4), (table.Rows[3].Start, table.Rows[3].StartRow));
    }

    [Fact]
    public async Task RowGroupOverThreePages_KeepsItsMergedCells()
    {
        var document = await TextLayer.Find(TextLayer.Fixture("group.pdf"));

        var table = Assert.Single(document.Tables);
        Assert.Equal(6, table.Rows.Count);
        Assert.Equal([5, 1, 5], table.Rows[0].Cells.Select(cell => cell.RowSpan));
        Assert.Equal("ทุกกอง", table.Rows[0].Cells[2].Text);
        Assert.EndsWith("ตลอดทั้งปี", table.Rows[4].Cells.Single().Text, StringComparison.Ordinal);
        Assert.Equal("กองคลัง", table.Rows[5].Cells[2].Text);
    }

    [Fact]
    public async Task SectionRowsAndFrames_AreToldFromRowsAndTables()
    {
        var document = await TextLayer.Find(TextLayer.Fixture("sections.pdf"));

        var table = Assert.Single(document.Tables);
        Assert.Equal([RowKind.Section, RowKind.Body, RowKind.Body, RowKind.Section, RowKind.Body], table.Rows.Select(row => row.Kind));
        Assert.Contains(document.Pages[0].Blocks.OfType<TextLine>(), line => line.Text.StartsWith("กรอบนี้ล้อม", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("spans.pdf")]
    [InlineData("repeated.pdf")]
    [InlineData("group.pdf")]
    [InlineData("sections.pdf")]
    public async Task NoCharacterOfAPage_IsLost(string name)
    {
        var path = TextLayer.Fixture(name);
        var read = TextLayer.Read(path, File.ReadAllBytes(path));

        var document = await TextLayer.Find(path);

        static string Sorted(IEnumerable<int> characters) => string.Concat(characters.Where(c => c > ' ' && c != 0xA0).Order().Select(char.ConvertFromUtf32));
        foreach (var (before, after) in read.Pages.Zip(document.Pages))
        {
            var raw = string.Concat(after.Blocks.SelectMany(block => block is PageTable table ? table.Cells.SelectMany(cell => cell.Lines) : [(TextLine)block]).Select(line => line.RawText));
            Assert.Equal(Sorted(before.Glyphs.Select(glyph => glyph.CodePoint)), Sorted(raw.EnumerateRunes().Select(rune => rune.Value)));
        }
    }

    [Fact]
    public void SkewedScan_HasTheGridOfTheDigitalPage()
    {
        using var pdf = PdfDocument.Open(File.ReadAllBytes(TextLayer.Fixture("spans.pdf")));
        using var page = pdf.OpenPage(1);
        using var drawn = page.Render(150);
        using var turned = drawn.Rotate(-1.1);
        using var scan = Pix.Decode(turned.EncodeJpeg(40));
        using var binary = scan.Binarise();
        using var upright = scan.Rotate(binary.FindSkew()!.Value.Degrees);
        var digital = Assert.Single(new GridFinder().Find(drawn, 150, scanned: false).Tables);

        var scanned = Assert.Single(new GridFinder().Find(upright, 150, scanned: true).Tables);

        Assert.Equal(digital.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)), scanned.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)));
    }

    [Fact]
    public async Task PaintedPages_ArePictures()
    {
        var path = TextLayer.Fixture("group.pdf");
        var document = await TextLayer.Find(path);

        var painted = new TablePainter(_ => File.ReadAllBytes(path)).Paint(document).ToList();

        Assert.Equal([1, 2, 3], painted.Select(page => page.Page));
        using var picture = Pix.Decode(painted[0].Png);
        Assert.Equal(32, picture.Depth);
    }

    [Fact]
    public async Task TableThatBeginsLeftOfThePage_IsPainted()
    {
        var path = TextLayer.Fixture("group.pdf");
        var document = await TextLayer.Find(path);
        var outside = document with
        {
            Pages = [.. document.Pages.Select(page => page with { Blocks = [.. page.Blocks.Select(block => block is PageTable table ? table with { Box = table.Box.Inflate(200) } : block)] })],
            Tables = [.. document.Tables.Select(table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Places = [.. cell.Places.Select(place => place with { Box = place.Box.Inflate(200) })] })] })] })],
        };

        Assert.Equal(3, new TablePainter(_ => File.ReadAllBytes(path)).Paint(outside).Count());
    }

    [Fact]
    public async Task TextOfATable_HasARowALine()
    {
        var document = await TextLayer.Find(TextLayer.Fixture("sections.pdf"));

        var lines = PageText.Of(document.Pages).Split('\n');

        Assert.Contains("มาตรการ\tวิธีการ\tผู้รับผิดชอบ", lines);
        Assert.Contains("(๑) งานบริการหน้าช่อง\t\t", lines);
    }

    [Fact]
    public void Key_ChangesWithTheOptions() =>
        Assert.NotEqual(new TableFinder(_ => default).Key, new TableFinder(_ => default, new TableFinderOptions { Dpi = 100 }).Key);
}
