using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class TextTests
{
    [Fact]
    public void TabRows_EndAtABlankLine()
    {
        var document = Read.Text("หัวข้อ\tผู้รับผิดชอบ\nก\tกองช่าง\n\nข\tกองคลัง\n");
        Assert.Equal([2, 1], document.Tables().Select(table => table.RowCount));
        Assert.Equal([0, 1], document.Tables().Select(table => table.Index));
    }

    [Fact]
    public void ShortRow_IsPaddedOnItsRight() =>
        Assert.Equal([["ก", "ข", "ค"], ["ง", "", ""]], Assert.Single(Read.Text("ก\tข\tค\nง\t\n").Tables()).Grid());

    [Fact]
    public void BlankFirstCell_KeepsItsPlace() =>
        Assert.Equal([["ก", "ข"], ["", "ค"]], Assert.Single(Read.Text("ก\tข\n\tค\n").Tables()).Grid());

    [Fact]
    public void IndentedParagraph_IsNoTable()
    {
        var document = Read.Text("\tตามที่เทศบาลได้ดำเนินการแล้ว\n\tจึงประกาศให้ทราบ\n");
        Assert.Empty(document.Tables());
        Assert.Equal(2, document.Lines().Count);
    }

    [Fact]
    public void TrailingTab_MakesARowOnlyBesideRows()
    {
        Assert.Empty(Read.Text("คำนำ\t\n").Tables());
        Assert.Equal([["คำนำ", ""], ["ก", "ข"]], Assert.Single(Read.Text("คำนำ\t\nก\tข\n").Tables()).Grid());
    }

    [Fact]
    public void DashRowUnderAContinuedRow_IsLeftOutAndMakesNoHeader()
    {
        var table = Assert.Single(Read.Text("\tต่อจากหน้าก่อน\tกองช่าง\n--\t---\t------\nก\tข\tค\n").Tables());
        Assert.Equal([["", "ต่อจากหน้าก่อน", "กองช่าง"], ["ก", "ข", "ค"]], table.Grid());
        Assert.DoesNotContain(table.Cells, cell => cell.Header);
    }

    [Fact]
    public void SingleDashes_AreValuesAndNoDashRow() =>
        Assert.Equal(3, Assert.Single(Read.Text("ก\tข\n-\t-\nค\tง\n").Tables()).RowCount);

    [Fact]
    public void ParagraphsInTabCells_AreLines()
    {
        var cell = Read.Text("<p>หนึ่ง</p> <p>สอง<br/>สาม</p>\tข\n").Tables()[0].Cells[0];
        Assert.Equal(["หนึ่ง", "สอง", "สาม"], cell.Lines.Select(line => line.Text));
        Assert.All(cell.Lines, line => Assert.True(line.EndsParagraph));
    }

    [Fact]
    public void PipeTable_WithoutOuterBars() =>
        Assert.Equal([["ก", "ข"], ["ค", "ง"]], Assert.Single(Read.Text("ก | ข\n--- | ---\nค | ง\n").Tables()).Grid());

    [Fact]
    public void PipeTable_BlankHeaderRowIsLeftOut() =>
        Assert.Equal([["ค", "ง"]], Assert.Single(Read.Text("|  |  |\n|---|---|\n| ค | ง |\n").Tables()).Grid());

    [Fact]
    public void PipeTable_KeepsCellsBeyondTheHeader() =>
        Assert.Equal([["ก", "ข", ""], ["ค", "ง", "จ"]], Assert.Single(Read.Text("|ก|ข|\n|---|---|\n|ค|ง|จ|\n").Tables()).Grid());

    [Fact]
    public void SentenceWithABar_IsNoTable() => Assert.Empty(Read.Text("โทร ๐๐๐ | โทรสาร ๐๐๑\n").Tables());

    [Fact]
    public void HtmlTableInText_StandsBetweenItsLines()
    {
        var document = Read.Text("ก่อน\n\n<table><tr><td rowspan=\"2\">ก</td><td>ข</td></tr><tr><td>ค</td></tr></table>\n\nหลัง\n");
        Assert.Equal([["ก", "ข"], ["ก", "ค"]], Assert.Single(document.Tables()).Grid());
        Assert.Equal(["ก่อน", "หลัง"], document.Lines().Select(line => line.Text));
        Assert.IsType<PageTable>(document.Pages[0].Blocks[1]);
    }

    [Fact]
    public void FormFeeds_PartPages()
    {
        var document = Read.Text("หนึ่ง\n\f\fสาม\n\f");
        Assert.Equal([1, 0, 1], document.Pages.Select(page => page.Blocks.Count));
    }

    [Theory]
    [InlineData("--- Page 2 ---")]
    [InlineData("[หน้า ๒]")]
    [InlineData("## หน้าที่ 2")]
    [InlineData("{1}------------------------------------------------")]
    [InlineData("<!-- PageBreak -->")]
    [InlineData("===== Page 2 of 8 =====")]
    public void PageMark_PartsPages(string mark)
    {
        var document = Read.Text($"หนึ่ง\n\n{mark}\n\nสอง\n");
        Assert.Equal(["หนึ่ง", "สอง"], document.Lines().Select(line => line.Text));
        Assert.Equal(2, document.Pages.Count);
    }

    [Fact]
    public void FirstPageMark_MakesNoEmptyPage() =>
        Assert.Equal(2, Read.Text("--- Page 1 ---\nหนึ่ง\n--- Page 2 ---\nสอง\n").Pages.Count);

    [Fact]
    public void PrintedPageNumber_IsALine() => Assert.Single(Read.Text("หนึ่ง\n\nหน้า ๒\n\nสอง\n").Pages);

    [Fact]
    public void Bold_ReachesOverLinesOfAParagraph()
    {
        var lines = Read.Text("**มาตรการภายใน\nประจำปี ๒๕๖๖**\nข้อความ\n\n**ค้าง\n").Lines();
        Assert.Equal([true, true, false, false], lines.Select(line => line.Bold));
        Assert.Equal("**ค้าง", lines[3].Text);
        Assert.True(lines[1].EndsParagraph);
    }

    [Fact]
    public void FullLine_GoesOnAndItemsDoNot()
    {
        var lines = Read.Text(
            "เทศบาลตำบลธารดาวเรืองขอแจ้งผลการดำเนินการตามมาตรการที่ได้ประกาศไว้\nเมื่อต้นปีงบประมาณให้ประชาชนในเขตพื้นที่และผู้มีส่วนได้เสียทราบ\n๑. เปิดเผยข้อมูล\n(๒) รับฟังความเห็น\nผู้รับผิดชอบ : กองช่าง\n").Lines();
        Assert.Equal([false, true, true, true, true], lines.Select(line => line.EndsParagraph));
    }

    [Fact]
    public void AngleBracketsThatAreNoTags_Stay()
    {
        var lines = Read.Text("คะแนน <๘๕ และ >๗๕ &amp; 5 &lt; 6 <foo> a\\*b\n").Lines();
        Assert.Equal("คะแนน <๘๕ และ >๗๕ & 5 < 6 <foo> a*b", Assert.Single(lines).Text);
    }

    [Fact]
    public void Text_IsNormalisedAndRawTextIsNot()
    {
        var line = Assert.Single(Read.Text("ดํ\u0E32เนินการ  เเล้ว\n").Lines());
        Assert.Equal("ดำเนินการ แล้ว", line.Text);
        Assert.Equal("ดํ\u0E32เนินการ  เเล้ว", line.RawText);
        Assert.Equal(1, line.Confidence);
    }

    [Fact]
    public void RulesFencesAndPictures_AreNoText() =>
        Assert.Equal(["ก", "ข"], Read.Text("```markdown\nก\n\n-----\n\n![ตรา](seal.png)\nข\n```\n").Lines().Select(line => line.Text));
}
