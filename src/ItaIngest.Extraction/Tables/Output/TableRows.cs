using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>A table as a rectangle of texts: each cell at its first place, what it spans beyond that empty.</summary>
internal static class TableRows
{
    public static string[][] Of(PageTable table)
    {
        var rows = new string[table.RowCount][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new string[table.ColumnCount];
            Array.Fill(rows[row], "");
        }
        foreach (var cell in table.Cells)
            rows[cell.Row][cell.Column] = PageText.Of(cell);
        return rows;
    }
}
