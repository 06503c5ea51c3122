using System.Text;
using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class TextKindTests : ProvidedReportSuite
{
    protected override MediaKind Kind => MediaKind.Text;

    protected override byte[] Document()
    {
        var rows = Rows.Select(row => string.Join('\t', row.Select(Paragraphs)));
        return Encoding.UTF8.GetBytes($"**{Title}**\n{Agency}\n\n{string.Join('\n', rows)}\n--\t---\t--\t---\n\n{Closing}\n");
    }

    private static string Paragraphs(string cell) =>
        cell.Contains('/', StringComparison.Ordinal) ? string.Join(' ', cell.Split('/').Select(part => $"<p>{part}</p>")) : cell;
}
