using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ParagraphsTests
{
    [Fact]
    public void NextCountedLine_OpensAParagraph_ThoughTheLineAboveIsFull() => Assert.Equal(
        ["ข้อ ๖ ตรวจสอบการรับเงินให้ครบทุกจุดและรายงานผลทุกเดือน", "ข้อ ๗ สรุปข้อร้องเรียนของทุกส่วน"],
        Passages("ข้อ ๖ ตรวจสอบการรับเงินให้ครบทุกจุด", "และรายงานผลทุกเดือน", "ข้อ ๗ สรุปข้อร้องเรียนของทุกส่วน"));

    [Fact]
    public void CountOutOfTurn_IsQuoted() => Assert.Equal(
        ["ข้อ ๖ ตรวจสอบการรับเงินตามระเบียบข้อ ๑๒ และข้อ ๑๓ ทุกเดือน"],
        Passages("ข้อ ๖ ตรวจสอบการรับเงินตามระเบียบ", "ข้อ ๑๒ และข้อ ๑๓ ทุกเดือน"));

    [Fact]
    public void FooterOfSeveralPages_IsGivenOnce_AndIsNoPartOfTheText()
    {
        var pages = Enumerable.Range(1, 3).Select(number => Page(number, Line($"ข้อความของหน้าที่ {number}", 100), Line($"มาตรการของตำบลหนองสมมุติ  {number}", 800)));

        var passages = Read([.. pages]).Passages;

        Assert.Equal(["ข้อความของหน้าที่ 1", "ข้อความของหน้าที่ 2", "ข้อความของหน้าที่ 3"], passages.Where(passage => !passage.IsRunning).Select(passage => passage.Text));
        Assert.StartsWith("มาตรการของตำบลหนองสมมุติ", Assert.Single(passages, passage => passage.IsRunning).Text, StringComparison.Ordinal);
    }

    /// <summary>Lines of one width, one below the other.</summary>
    private static IEnumerable<string> Passages(params string[] lines) =>
        Read(Page(1, [.. lines.Select((line, i) => Line(line, 100 + (18 * i)))])).Passages.Select(passage => passage.Text);

    private static TextLine Line(string text, double top) => new(text, text, new Box(60, top, 400, top + 14), 1);

    private static TabularPage Page(int number, params TextLine[] lines) => new(number, 595, 842, Origin.TextLayer, "", lines, new TableLineCounts(), []);

    private static ReportText Read(params TabularPage[] pages) =>
        new(new TabularDocument(new SourceDocument("0123456789abcdef", "sample.pdf", new BlobRef(new string('0', 64), 1)), MediaKind.Pdf, pages, [], []));
}
