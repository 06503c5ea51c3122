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

    /// <summary>Lines of one width, one below the other.</summary>
    private static IEnumerable<string> Passages(params string[] lines)
    {
        var blocks = lines.Select((line, i) => new TextLine(line, line, new Box(60, 100 + (18 * i), 400, 114 + (18 * i)), 1));
        var page = new TabularPage(1, 595, 842, Origin.TextLayer, "", [.. blocks], new TableLineCounts(), []);
        var source = new SourceDocument("0123456789abcdef", "sample.pdf", new BlobRef(new string('0', 64), 1));
        return new ReportText(new TabularDocument(source, MediaKind.Pdf, [page], [], [])).Passages.Select(passage => passage.Text);
    }
}
