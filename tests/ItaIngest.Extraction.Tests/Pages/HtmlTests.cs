namespace ItaIngest.Extraction.Tests.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void Spans_NeverOverlap()
    {
        var table = Assert.Single(Body("<table><tr><td rowspan=2>ก</td><td>ข</td><td rowspan=3>ค</td></tr><tr><td colspan=5>ง</td></tr><tr><td colspan=2>จ</td></tr></table>").Tables());
        Assert.Equal([["ก", "ข", "ค"], ["ก", "ง", "ค"], ["จ", "จ", "ค"]], table.Grid().Select(row => row[..3]));
    }

    [Fact]
    public void SpanBeyondTheOtherRows_AddsNoColumns()
    {
        var table = Assert.Single(Body("<table><tr><td colspan=999>หมวด</td></tr><tr><td>ก</td><td>ข</td></tr></table>").Tables());
        Assert.Equal([["หมวด", "หมวด"], ["ก", "ข"]], table.Grid());
    }

    [Fact]
    public void RowSpanZero_ReachesToTheEndOfItsGroup()
    {
        var table = Assert.Single(Body("<table><tbody><tr><td rowspan=0>ก</td><td>ข</td></tr><tr><td>ค</td></tr></tbody><tbody><tr><td>ง</td><td>จ</td></tr></tbody></table>").Tables());
        Assert.Equal([["ก", "ข"], ["ก", "ค"], ["ง", "จ"]], table.Grid());
    }

    [Fact]
    public void FootRows_ComeLast()
    {
        var table = Assert.Single(Body("<table><tfoot><tr><td>รวม</td></tr></tfoot><tbody><tr><td>ก</td></tr></tbody><thead><tr><td>หัว</td></tr></thead></table>").Tables());
        Assert.Equal([["หัว"], ["ก"], ["รวม"]], table.Grid());
        Assert.Equal([true, false, false], table.Cells.Select(cell => cell.Header));
    }

    [Fact]
    public void RowHeading_IsNoHeaderRow()
    {
        var table = Assert.Single(Body("<table><tr><th>ก</th><td>ข</td></tr></table>").Tables());
        Assert.DoesNotContain(table.Cells, cell => cell.Header);
    }

    [Fact]
    public void LayoutTable_IsReadAsWhatIsInIt()
    {
        var document = Body("<table><tr><td>เมนู</td><td><p>คำนำ</p><table><tr><td>มาตรการยาวพอสมควร</td><td>กองช่าง</td></tr></table></td></tr></table>");
        Assert.Equal([["มาตรการยาวพอสมควร", "กองช่าง"]], Assert.Single(document.Tables()).Grid());
        Assert.Equal(["เมนู", "คำนำ"], document.Lines().Select(line => line.Text));
    }

    [Fact]
    public void SmallTableInACell_IsLinesOfThatCell()
    {
        var document = Body("<table><tr><td>มาตรการที่ยาวกว่าตารางเล็กในช่องมาก</td><td><table><tr><td>ก</td><td>ข</td></tr><tr><td>ค</td><td>ง</td></tr></table></td></tr></table>");
        Assert.Equal([["มาตรการที่ยาวกว่าตารางเล็กในช่องมาก", "ก ข/ค ง"]], Assert.Single(document.Tables()).Grid());
    }

    [Fact]
    public void Lists_HaveTheirNumbers()
    {
        var lines = Body("<ol start=3><li>สาม</li><li><p>สี่</p></li><li value=9>เก้า<ul><li>ย่อย</li></ul></li><li>สิบ</li></ol><ol type=a><li>เอ</li></ol>").Lines();
        Assert.Equal(["3. สาม", "4. สี่", "9. เก้า", "- ย่อย", "10. สิบ", "a. เอ"], lines.Select(line => line.Text));
    }

    [Fact]
    public void Hidden_IsNotRead()
    {
        var lines = Body("<p>เห็น</p><p hidden>ก</p><p style='display : none'>ข</p><script>ค</script><!-- ง --><noscript>จ</noscript><template>ฉ</template><select><option>ช</select>").Lines();
        Assert.Equal(["เห็น"], lines.Select(line => line.Text));
    }

    [Fact]
    public void InlineElements_DoNotPartWords()
    {
        var lines = Body("<p>มาตร<b>การ</b>ส่ง\n   <span>เสริม</span><br>บรรทัดใหม่</p><p><b>หนา</b></p>").Lines();
        Assert.Equal(["มาตรการส่ง เสริม", "บรรทัดใหม่", "หนา"], lines.Select(line => line.Text));
        Assert.Equal([false, false, true], lines.Select(line => line.Bold));
    }

    [Fact]
    public void PageBreakOfPrint_PartsPages() =>
        Assert.Equal(2, Body("<p>ก</p><br clear=all style='mso-special-character:line-break; page-break-before : always'><p>ข</p>").Pages.Count);

    [Fact]
    public void Fragment_IsHtmlAndTextWithTagsIsNot()
    {
        Assert.Equal(Core.Documents.MediaKind.Html, Read.Text("<div><p>ก</p></div>").Kind);
        Assert.Equal(Core.Documents.MediaKind.Text, Read.Text("<p>ก</p>\tข\n").Kind);
        Assert.Equal(Core.Documents.MediaKind.Text, Read.Text("<table><tr><td>ก</td></tr></table>\n\n# หัวข้อ\n<br>").Kind);
    }

    private static Core.Documents.PagedDocument Body(string html) => Read.Text($"<!DOCTYPE html><html><body>{html}</body></html>", "page.html");
}
