using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tests.Tables.Aligned;

public class AlignedFinderTests
{
    private static readonly string[] Words = ["harbour dues came in late this spring and", "nobody in the town office could say why the", "clerk had put the ledger away before noon on", "a day when every ferry carried full loads of", "salted fish and timber to the northern shore"];

    [Fact]
    public void FiguresUnderHeadings_AreATable()
    {
        var page = Harbours();

        var table = Assert.Single(page.Tables());

        Assert.Equal("aligned", table.Method);
        Assert.Equal((6, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(["Harbour", "Ships", "Tons"], Texts(table, 0));
        Assert.Equal(["Old quay", "112", "4,050"], Texts(table, 2));
    }

    [Fact]
    public void ProseAroundATable_StaysOutsideAndNothingIsLost()
    {
        var page = Harbours();
        page.Type(60, (50, Words[0]));
        page.Type(320, (50, Words[1]));
        page.Type(332, (50, Words[2]));

        var blocks = page.Read();

        Assert.Equal(["line", "table", "line", "line"], blocks.Select(block => block is PageTable ? "table" : "line"));
        Assert.Equal(Words[0], ((TextLine)blocks[0]).Text);
    }

    [Fact]
    public void HeadingOverTwoColumns_SpansThem()
    {
        var page = new TypedPage();
        page.Type(100, (270, "In tons"));
        page.Type(112, (50, "Cargo"), (240, "2019"), (320, "2020"), (400, "Share"));
        page.Rules.Add(new Ruling(238, 340, 111.5));
        for (var i = 0; i < 5; i++)
            page.Type(130 + (12 * i), (50, "Cargo " + (char)('a' + i)), (240, $"{i + 3}40"), (320, $"{i + 2}10"), (400, $"{i}.5"));

        var table = Assert.Single(page.Tables());

        var over = Assert.Single(table.Cells, cell => cell.ColumnSpan > 1);
        Assert.Equal((0, 1, 2, "In tons"), (over.Row, over.Column, over.ColumnSpan, over.Lines[0].Text));
    }

    [Fact]
    public void RestOfALongLabel_BelongsToItsRow()
    {
        var page = Harbours();
        page.Type(220, (50, "Dock of the"));
        page.Type(231, (58, "fishing fleet"), (240, "77"), (330, "1,200"));
        page.Type(245, (50, "Pier"), (240, "12"), (330, "90"));

        var table = Assert.Single(page.Tables());

        Assert.Contains(Enumerable.Range(0, table.RowCount), row => Texts(table, row).SequenceEqual(["Dock of the fishing fleet", "77", "1,200"]));
    }

    [Fact]
    public void ReadInAPicture_TheTableIsTheSame()
    {
        var page = new TypedPage();
        page.Type(60, (50, Words[0]));
        page.Type(116, (50, "Harbours of the northern shore"));
        page.Type(140, (50, "Name of harbour"), (240, "Ships in spring"), (380, "Tons"));
        for (var i = 0; i < 5; i++)
            page.Type(156 + (12 * i), (50, Words[i][..16]), (240, $"{i + 1}{i}2"), (380, $"4,{i}50"));

        var table = Assert.Single(page.ScannedTables());

        Assert.Equal((6, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(Texts(Assert.Single(page.Tables()), 3), Texts(table, 3));
    }

    [Theory]
    [InlineData(0.8f, 1f, 0)]
    [InlineData(0.95f, 1f, 1)]
    [InlineData(0.8f, 0.8f, 1)] // the whole page is read badly
    public void WhatIsReadLessSurelyThanThePrintAroundIt_IsAChart(float within, float around, int tables)
    {
        var page = Harbours();
        page.Type(60, (50, Words[0]));
        page.Type(320, (50, Words[1]));

        Assert.Equal(tables, page.ScannedTables(glyph => glyph.Box.Top is > 130 and < 300 ? within : around).Count);
    }

    [Fact]
    public void HeadingThatComesAgain_BeginsAnotherTable()
    {
        var page = new TypedPage();
        for (var table = 0; table < 2; table++)
        {
            page.Type(100 + (table * 84), (240, "Tons"), (330, "Ships"));
            page.Type(112 + (table * 84), (50, "Harbour"), (240, $"201{table}"), (330, $"202{table}"));
            for (var i = 0; i < 5; i++)
                page.Type(124 + (table * 84) + (12 * i), (50, "Quay " + (char)('a' + i)), (240, $"{i + 3}40"), (330, $"{i + 2}10"));
        }

        Assert.Equal([6, 6], page.Tables().Select(table => table.RowCount));
    }

    [Fact]
    public void Prose_IsNoTable()
    {
        var page = new TypedPage();
        for (var i = 0; i < 20; i++)
            page.Type(80 + (12 * i), (50, Words[i % 5]));

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void TwoColumnsOfProse_AreNoTable()
    {
        var page = new TypedPage();
        for (var i = 0; i < 20; i++)
            page.Type(80 + (12 * i), (50, Words[i % 5]), (300, Words[(i + 2) % 5]));

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void NumberedList_IsNoTable()
    {
        var page = new TypedPage();
        for (var i = 0; i < 8; i++)
            page.Type(80 + (12 * i), (50, $"{i + 1}."), (80, Words[i % 5]));

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void ContentsList_IsNoTable()
    {
        var page = new TypedPage();
        for (var i = 0; i < 8; i++)
        {
            page.Type(80 + (12 * i), (50, "Part " + (char)('a' + i) + " ......................"));
            page.TypeRight(80 + (12 * i), 400, $"{(i * 3) + 1}");
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void ThaiSignatureBlock_IsNoTable()
    {
        var page = new TypedPage(16);
        page.Type(400, (90, "ลงชื่อ..............ผู้รายงาน"), (330, "ลงชื่อ..............ผู้ตรวจ"));
        page.Type(422, (110, "(นายสมมุติ ตัวอย่าง)"), (350, "(นางสมมุติ ตัวอย่าง)"));
        page.Type(444, (110, "นักวิเคราะห์นโยบาย"), (350, "ปลัดเทศบาล"));
        page.Type(466, (110, "๑๒ มีนาคม ๒๕๖๗"), (350, "๑๓ มีนาคม ๒๕๖๗"));

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void ThaiLabels_AreNoTable()
    {
        var page = new TypedPage(16);
        for (var i = 0; i < 6; i++)
            page.Type(100 + (22 * i), (60, "ผู้รับผิดชอบ"), (200, "กองช่าง"), (330, "ปี ๒๕๖๗"));

        Assert.Empty(page.Tables());
    }

    private static TypedPage Harbours()
    {
        var page = new TypedPage();
        page.Type(140, (50, "Harbour"), (240, "Ships"), (330, "Tons"));
        var y = 156;
        foreach (var (name, ships, tons) in new[] { ("North", "34", "990"), ("Old quay", "112", "4,050"), ("Mole", "8", "61"), ("Ferry stairs", "250", "-"), ("Lock", "19", "700") })
        {
            page.Type(y, (50, name), (240, ships), (330, tons));
            y += 12;
        }
        return page;
    }

    private static IEnumerable<string> Texts(PageTable table, int row) =>
        table.Cells.Where(cell => cell.Row == row).Select(cell => string.Join(' ', cell.Lines.Select(line => line.Text)));
}
