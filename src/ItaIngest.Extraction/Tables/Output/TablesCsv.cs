using System.Globalization;
using System.Text;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>
/// Tables as CSV (RFC 4180 quoting, LF): page and table number in the first two columns, then the cells of a row. Cells
/// stand at their first place; what they span beyond it is empty.
/// </summary>
public static class TablesCsv
{
    public static string Of(IEnumerable<TabularPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var csv = new StringBuilder();
        foreach (var table in pages.SelectMany(page => page.Blocks.OfType<PageTable>()))
        {
            foreach (var row in TableRows.Of(table))
            {
                csv.Append(CultureInfo.InvariantCulture, $"{table.Page},{table.Index + 1}");
                foreach (var text in row)
                    csv.Append(',').Append(Quoted(text));
                csv.Append('\n');
            }
        }
        return csv.ToString();
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
