using System.Text.Json;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Tests.Tables.Output;

public class TableOutputTests
{
    private static readonly PageTable Table = new(3, 0, new Box(50, 60, 200, 100), 2, 3, 1,
        [
            new Cell(0, 0, 1, 2, [Line("หัว"), Line("ตาราง")], new Box(50, 60, 150, 80), Header: true) { Confidence = 0.91234, Structure = 0.91234 },
            new Cell(0, 2, 2, 1, [Line("a<b>, \"c\"")], new Box(150, 60, 200, 100)),
            new Cell(1, 0, 1, 1, [], new Box(50, 80, 100, 100)),
            new Cell(1, 1, 1, 1, [Line("x")], new Box(100, 80, 150, 100)),
        ],
        "ruled");

    private static readonly TabularPage Page = new(3, 595, 842, Origin.TextLayer, "", [Line("ก่อน"), Table, Line("หลัง")], new TableLineCounts(Body: 4), []);

    [Fact]
    public void PageText_HasALineARowWithEveryPlace() =>
        Assert.Equal("ก่อน\nหัว ตาราง\t\ta<b>, \"c\"\n\tx\t\nหลัง\n", PageText.Of(Page));

    [Fact]
    public void PageText_PartsPagesByFormFeed() => Assert.Equal(2, PageText.Of([Page, Page]).Split('\f').Length);

    [Fact]
    public void Json_HasTheShapeOfTheDesign()
    {
        using var stream = new MemoryStream();
        TablesJson.Write(stream, "รายงาน.pdf", [Page]);

        using var json = JsonDocument.Parse(stream.ToArray());
        var cell = json.RootElement.GetProperty("tables")[0].GetProperty("cells")[0];
        Assert.Equal("รายงาน.pdf", json.RootElement.GetProperty("pdf").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("tables")[0].GetProperty("page").GetInt32());
        Assert.Equal("{\"row\":0,\"col\":0,\"rowspan\":1,\"colspan\":2,\"text\":\"หัว ตาราง\",\"box\":[50,60,150,80],\"confidence\":0.912,\"needs_review\":true,\"review_reasons\":[\"border_incomplete\"]}", cell.GetRawText());
    }

    [Fact]
    public void CellsReadBadly_SayWhyTheyNeedALook()
    {
        var unsure = new Cell(0, 0, 1, 1, [Line("กองคลัง") with { Confidence = 0.6 }], Box.None) { Confidence = 0.6 };
        var damaged = new Cell(0, 1, 1, 1, [Line("กองคฺ\u0EA5ัง")], Box.None);
        var sound = new Cell(0, 2, 1, 1, [Line("กองช่าง")], Box.None);
        using var stream = new MemoryStream();
        TablesJson.Write(stream, "a.pdf", [Page with { Blocks = [Table with { Cells = [unsure, damaged, sound] }] }]);

        using var json = JsonDocument.Parse(stream.ToArray());
        var reasons = json.RootElement.GetProperty("tables")[0].GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("review_reasons").GetRawText());
        Assert.Equal(["[\"low_confidence\"]", "[\"bad_ocr_signs\"]", "[]"], reasons);
    }

    [Fact]
    public void Json_WithoutGeometry_HasNoBox()
    {
        using var stream = new MemoryStream();
        TablesJson.Write(stream, "a.txt", [Page with { Blocks = [Provided.Table(["x", "y"])] }]);

        Assert.Contains("\"box\":null", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_QuotesWhatNeedsIt() =>
        Assert.Equal("3,1,หัว ตาราง,,\"a<b>, \"\"c\"\"\"\n3,1,,x,\n", TablesCsv.Of([Page]));

    [Fact]
    public void Html_IsEscapedAndKeepsSpans()
    {
        var html = TablesHtml.Of("<รายงาน>", [Page]);

        Assert.Contains("<title>&lt;รายงาน&gt;</title>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th colspan=\"2\">หัว<br>ตาราง</th><td rowspan=\"2\">a&lt;b&gt;, &quot;c&quot;</td></tr>", html, StringComparison.Ordinal);
    }

    private static TextLine Line(string text) => new(text, text, Box.None, 1);
}
