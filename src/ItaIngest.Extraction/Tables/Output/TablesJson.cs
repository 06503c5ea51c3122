using System.Text.Encodings.Web;
using System.Text.Json;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>
/// Tables as JSON: <c>{"pdf": name, "tables": [{"page":1,"cells":[{"row","col","rowspan","colspan","text","box","confidence",
/// "needs_review","review_reasons"}]}]}</c>.
/// Rows and columns count from 0; a box is [left, top, right, bottom] in points from the top left corner of the page, or
/// null where the document has no geometry.
/// </summary>
public static class TablesJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the tables of the pages as UTF-8.</summary>
    /// <param name="name">file name of the document</param>
    public static void Write(Stream output, string name, IEnumerable<TabularPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("pdf", name);
        json.WriteStartArray("tables");
        foreach (var table in pages.SelectMany(page => page.Blocks.OfType<PageTable>()))
            Write(json, table);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("page", table.Page);
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
        {
            json.WriteStartObject();
            json.WriteNumber("row", cell.Row);
            json.WriteNumber("col", cell.Column);
            json.WriteNumber("rowspan", cell.RowSpan);
            json.WriteNumber("colspan", cell.ColumnSpan);
            json.WriteString("text", PageText.Of(cell));
            Write(json, cell.Box);
            json.WriteNumber("confidence", Math.Round(cell.Confidence, 3));
            WriteReview(json, CellReview.Reasons(cell, table.Method));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, IReadOnlyList<string> reasons)
    {
        json.WriteBoolean("needs_review", reasons.Count > 0);
        json.WriteStartArray("review_reasons");
        foreach (var reason in reasons)
            json.WriteStringValue(reason);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Box box)
    {
        if (box.IsNone)
        {
            json.WriteNull("box");
            return;
        }
        json.WriteStartArray("box");
        foreach (var side in (ReadOnlySpan<double>)[box.Left, box.Top, box.Right, box.Bottom])
            json.WriteNumberValue(Math.Round(side, 1));
        json.WriteEndArray();
    }
}
