using System.Text.Encodings.Web;
using System.Text.Json;
using ItaIngest.Pipeline.Coverage;

namespace ItaIngest.Cli.Coverage;

/// <summary>Coverage as JSON.</summary>
internal static class CoverageJson
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static string Of(CoverageTable table) => JsonSerializer.Serialize(
        new
        {
            table.Years,
            table.Unplaced,
            Agencies = table.Rows.Select(row => new
            {
                row.Code,
                row.Name,
                row.Type,
                row.District,
                row.Province,
                Years = row.Cells.Select(cell => new { FiscalYear = cell.Year, Status = CoverageCsv.CodeOf(cell.Status), cell.Plans, cell.FollowUps, cell.Others, cell.Unreadable }),
            }),
        },
        s_json) + "\n";
}
