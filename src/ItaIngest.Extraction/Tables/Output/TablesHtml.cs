using System.Net;
using System.Text;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>Tables as an HTML page, spans kept, every text escaped.</summary>
public static class TablesHtml
{
    /// <param name="name">file name of the document, for the title</param>
    public static string Of(string name, IEnumerable<TabularPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var html = new StringBuilder("<!doctype html>\n<html lang=\"th\">\n<meta charset=\"utf-8\">\n");
        html.Append("<title>").Append(WebUtility.HtmlEncode(name)).Append("</title>\n");
        foreach (var table in pages.SelectMany(page => page.Blocks.OfType<PageTable>()))
            Append(html, table);
        return html.Append("</html>\n").ToString();
    }

    private static void Append(StringBuilder html, PageTable table)
    {
        html.Append("<table border=\"1\" data-page=\"").Append(Number(table.Page)).Append("\">\n");
        for (var row = 0; row < table.RowCount; row++)
        {
            html.Append("<tr>");
            foreach (var cell in table.Cells.Where(cell => cell.Row == row))
                Append(html, cell);
            html.Append("</tr>\n");
        }
        html.Append("</table>\n");
    }

    private static void Append(StringBuilder html, Cell cell)
    {
        var tag = cell.Header ? "th" : "td";
        html.Append('<').Append(tag);
        if (cell.RowSpan > 1)
            html.Append(" rowspan=\"").Append(Number(cell.RowSpan)).Append('"');
        if (cell.ColumnSpan > 1)
            html.Append(" colspan=\"").Append(Number(cell.ColumnSpan)).Append('"');
        html.Append('>').AppendJoin("<br>", cell.Lines.Select(line => WebUtility.HtmlEncode(line.Text))).Append("</").Append(tag).Append('>');
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
