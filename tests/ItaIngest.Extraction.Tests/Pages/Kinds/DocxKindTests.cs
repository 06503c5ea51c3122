using System.Net;
using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class DocxKindTests : ProvidedReportSuite
{
    protected override MediaKind Kind => MediaKind.Docx;

    protected override bool ShowsTruncation => true;

    protected override byte[] Document()
    {
        var rows = Rows.Select(row => DocxFile.Row([.. row.Select(cell => DocxFile.Cell(string.Concat(cell.Split('/').Select(Paragraph))))]));
        return DocxFile.Of(DocxFile.Bold(Title) + Paragraph(Agency) + DocxFile.Table([.. rows]) + Paragraph("") + Paragraph(Closing));
    }

    private static string Paragraph(string text) => DocxFile.Paragraph(WebUtility.HtmlEncode(text));
}
