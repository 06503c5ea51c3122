using System.Text;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>
/// A page as plain text in reading order: a line a printed line; a table row as one line with its cells parted by TAB,
/// the lines of a cell joined by a space. A cell merged over several columns or rows stands once, at its first place;
/// the places it covers are empty, so that every row of a table has the same number of TABs.
/// </summary>
public static class PageText
{
    /// <summary>Writes all pages, parted by form feed.</summary>
    public static string Of(IReadOnlyList<TabularPage> pages) => string.Join('\f', pages.Select(Of));

    /// <summary>Writes one page; every line ends with \n.</summary>
    public static string Of(TabularPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            if (block is TextLine line)
                text.Append(line.Text).Append('\n');
            else if (block is PageTable table)
                Append(text, table);
        }
        return text.ToString();
    }

    /// <summary>The text of a cell on one line.</summary>
    internal static string Of(Cell cell) => string.Join(' ', cell.Lines.Select(line => OneLine(line.Text)).Where(text => text.Length > 0));

    private static void Append(StringBuilder text, PageTable table)
    {
        foreach (var row in TableRows.Of(table))
            text.AppendJoin('\t', row).Append('\n');
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny("\t\n\r\f") < 0 ? text.Trim() : string.Join(' ', text.Split(['\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
