using System.Net;
using System.Text;
using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class HtmlKindTests : ProvidedReportSuite
{
    protected override MediaKind Kind => MediaKind.Html;

    protected override byte[] Document()
    {
        var head = Row(Rows[0], "th");
        var body = string.Concat(Rows.Skip(1).Select(row => Row(row, "td")));
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>รายงาน</title><style>p {"{ color: red }"}</style></head>
            <body><h1>{Title}</h1> <p>{Agency}</p><script>document.write("ไม่ใช่รายงาน")</script>
            <table><thead>{head}</thead><tbody>{body}</tbody></table><div style="display: none">ซ่อนไว้</div><div>{Closing}</div></body></html>
            """);
    }

    private static string Row(string[] cells, string tag) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<{tag}>{string.Concat(cell.Split('/').Select(part => $"<p>{WebUtility.HtmlEncode(part)}</p>"))}</{tag}>"))}</tr>";
}
