using System.Text;
using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class MarkdownKindTests : ProvidedReportSuite
{
    protected override MediaKind Kind => MediaKind.Text;

    protected override byte[] Document()
    {
        var rows = Rows.Select(row => $"| {string.Join(" | ", row.Select(Escape))} |").ToList();
        rows.Insert(1, "|:---|:-:|---|--:|");
        return Encoding.UTF8.GetBytes($"# {Title}\r\n\r\n{Agency}\r\n\r\n{string.Join("\r\n", rows)}\r\n\r\n{Closing}\r\n");
    }

    [Fact]
    public void AlignmentRow_MakesTheRowAboveAHeaderHint() =>
        Assert.All(Read.Bytes(Document()).Tables()[0].Cells, cell => Assert.Equal(cell.Row == 0, cell.Header));

    private static string Escape(string cell) =>
        cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("/", "<br>", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
}
