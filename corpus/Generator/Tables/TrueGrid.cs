using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>
/// Writes the true grid of a source as <c>ita tables</c> writes grids, and beside it the tables as their author thought of
/// them ("joined"): parts with the same <c>data-table</c> put together, rows and cells marked <c>data-goes-on</c> added to
/// the ones before. Rows and spans are those of the table elements (HTML Standard, 4.9.12).
/// </summary>
internal static class TrueGrid
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false };

    public static byte[] OfHtml(string html, string file)
    {
        var tables = new HtmlParser().ParseDocument(html).QuerySelectorAll("table.grid").Select(element => new GridTable(element)).ToList();
        var written = new JsonObject
        {
            ["pdf"] = file,
            ["tables"] = new JsonArray([.. tables.Select(Table)]),
            ["joined"] = new JsonArray([.. tables.GroupBy(table => table.Name).Select(Joined)]),
        };
        var lines = written.ToJsonString(Options).Replace("},{", "},\n{", StringComparison.Ordinal).Replace("],[", "],\n[", StringComparison.Ordinal);
        return System.Text.Encoding.UTF8.GetBytes(lines + "\n");
    }

    private static JsonObject Table(GridTable table) => new()
    {
        ["page"] = table.Page,
        ["cells"] = new JsonArray([.. table.Cells.Select(cell => new JsonObject
        {
            ["row"] = cell.Row,
            ["col"] = cell.Column,
            ["rowspan"] = cell.RowSpan,
            ["colspan"] = cell.ColumnSpan,
            ["text"] = cell.Text,
        })]),
    };

    /// <summary>Body rows as lists of the texts of the cells that start in them.</summary>
    private static JsonArray Joined(IEnumerable<GridTable> parts)
    {
        var rows = new List<SortedDictionary<int, string>>();
        foreach (var row in parts.SelectMany(part => part.BodyRows))
        {
            if (!row.GoesOn)
            {
                rows.Add(new SortedDictionary<int, string>(row.Texts));
                continue;
            }
            foreach (var (column, text) in row.Texts)
                rows[^1][column] = $"{rows[^1].GetValueOrDefault(column)} {text}".Trim();
        }
        return new JsonArray([.. rows.Select(row => new JsonArray([.. row.Values.Select(text => JsonValue.Create(text))]))]);
    }
}
