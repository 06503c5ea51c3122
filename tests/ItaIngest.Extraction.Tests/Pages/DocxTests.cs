namespace ItaIngest.Extraction.Tests.Pages;

public sealed class DocxTests
{
    [Fact]
    public void MergedCells_SpanRowsAndColumns()
    {
        var table = Table(
            Row(Cell("ก", "<w:vMerge w:val=\"restart\"/>"), Cell("ข", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("", "<w:vMerge/>"), Cell("ค"), Cell("ง")),
            Row(Cell("", "<w:vMerge w:val=\"continue\"/>"), Cell("จ"), Cell("ฉ", "<w:vMerge w:val=\"restart\"/>")),
            Row(Cell("ช"), Cell("ซ"), Cell("", "<w:vMerge/>")));
        Assert.Equal([["ก", "ข", "ข"], ["ก", "ค", "ง"], ["ก", "จ", "ฉ"], ["ช", "ซ", "ฉ"]], table.Grid());
    }

    [Fact]
    public void RowThatStartsLate_HasABlankBeforeIt()
    {
        var late = "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("ค") + "</w:tr>";
        Assert.Equal([["ก", "ข"], ["", "ค"]], Table(Row(Cell("ก"), Cell("ข")), late).Grid());
    }

    [Fact]
    public void RepeatedRow_IsAHeaderHint()
    {
        var header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("หัว") + Cell("ข้อ") + "</w:tr>";
        Assert.Equal([true, true, false, false], Table(header, Row(Cell("ก"), Cell("ข"))).Cells.Select(cell => cell.Header));
    }

    [Fact]
    public void TableInACell_IsLinesOfThatCell()
    {
        var inner = DocxFile.Table(Row(Cell("ค"), Cell("ง")));
        var table = Table(Row(Cell("ก"), DocxFile.Cell(DocxFile.Paragraph("ข") + inner + DocxFile.Paragraph(""))));
        Assert.Equal([["ก", "ข/ค ง"]], table.Grid());
    }

    [Fact]
    public void FrameOfOneCell_IsNoTable()
    {
        var document = Document(DocxFile.Table(Row(DocxFile.Cell(DocxFile.Paragraph("ปก") + DocxFile.Table(Row(Cell("ก"), Cell("ข")))))));
        Assert.Equal(["ปก"], document.Lines().Select(line => line.Text));
        Assert.Equal([["ก", "ข"]], Assert.Single(document.Tables()).Grid());
    }

    [Fact]
    public void Numbers_AreCountedPerLevelAndList()
    {
        const string Numbering =
            """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
            """;
        var body = string.Concat(Item("ก", 1, 0), Item("ข", 1, 1), Item("ค", 1, 1), Item("ง", 1, 0), Item("จ", 1, 1), Item("ฉ", 1, 2), Item("ช", 2, 0), DocxFile.Paragraph("ไม่มี"), Item("ซ", 1, 0));
        var lines = Read.Bytes(DocxFile.Of(body, Numbering)).Lines();
        Assert.Equal(["๑. ก", "๑.1) ข", "๑.2) ค", "๒. ง", "๒.1) จ", "- ฉ", "๔. ช", "ไม่มี", "๓. ซ"], lines.Select(line => line.Text));
    }

    [Fact]
    public void Style_GivesBoldAndNumber()
    {
        const string Styles =
            """
            <w:style w:type="paragraph" w:styleId="Top"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Top"/></w:style>
            """;
        const string Numbering =
            """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;
        var line = Assert.Single(Read.Bytes(DocxFile.Of(DocxFile.Paragraph("บทนำ", "<w:pStyle w:val=\"Sub\"/>"), Numbering, Styles)).Lines());
        Assert.Equal("I บทนำ", line.Text);
        Assert.True(line.Bold);
    }

    [Fact]
    public void Breaks_PartPagesOnce()
    {
        var document = Document(
            DocxFile.Paragraph("หนึ่ง")
            + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>สอง</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>ยังสอง</w:t><w:lastRenderedPageBreak/><w:t>สาม</w:t></w:r></w:p>"
            + DocxFile.Paragraph("สี่", "<w:pageBreakBefore/>"));
        Assert.Equal(["หนึ่ง", "สอง ยังสอง", "สาม", "สี่"], document.Pages.Select(page => string.Join(' ', page.Blocks.OfType<Core.Tables.TextLine>().Select(line => line.Text))));
    }

    [Fact]
    public void TableOverPages_StaysWholeAndItsPagesCount()
    {
        var broken = DocxFile.Cell("<w:p><w:r><w:lastRenderedPageBreak/><w:t>ค</w:t></w:r></w:p>");
        var document = Document(DocxFile.Table(Row(Cell("ก"), Cell("ข")), Row(broken, broken)) + DocxFile.Paragraph("หลัง"));
        Assert.Equal(2, Assert.Single(document.Tables()).RowCount);
        Assert.Equal("หลัง", Assert.IsType<Core.Tables.TextLine>(Assert.Single(document.Pages[1].Blocks)).Text);
    }

    [Fact]
    public void DeletedAndHiddenText_IsLeftOut()
    {
        var document = Document(
            """
            <w:p><w:r><w:t>มาตร</w:t></w:r><w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del><w:ins><w:r><w:t>การ</w:t></w:r></w:ins>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r><w:r><w:softHyphen/><w:t>ใหม่</w:t><w:tab/><w:t>ท้าย</w:t></w:r></w:p>
            """);
        Assert.Equal("มาตรการใหม่ ท้าย", Assert.Single(document.Lines()).Text);
    }

    [Fact]
    public void TextBox_IsReadOnce()
    {
        var box = $"<w:txbxContent>{DocxFile.Paragraph("ในกรอบ")}</w:txbxContent>";
        var document = Document($"<w:p><w:r><w:t>นอกกรอบ</w:t></w:r><w:r><AlternateContent><Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent></w:r></w:p>");
        Assert.Equal(["นอกกรอบ", "ในกรอบ"], document.Lines().Select(line => line.Text));
    }

    private static string Item(string text, int list, int level) =>
        DocxFile.Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Cell(string text, string properties = "") => DocxFile.Cell(DocxFile.Paragraph(text), properties);

    private static string Row(params string[] cells) => DocxFile.Row(cells);

    private static Core.Documents.PagedDocument Document(string body) => Read.Bytes(DocxFile.Of(body), "report.docx");

    private static Core.Tables.PageTable Table(params string[] rows) => Assert.Single(Document(DocxFile.Table(rows)).Tables());
}
