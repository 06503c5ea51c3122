using System.Globalization;
using System.Text;
using CsvHelper;
using ItaIngest.Core.Vocabulary;
using ItaIngest.Pipeline.Coverage;

namespace ItaIngest.Cli.Coverage;

/// <summary>Coverage as CSV: a line an agency and fiscal year.</summary>
internal static class CoverageCsv
{
    private static readonly string[] s_header =
        ["agency_code", "agency_name", "agency_type", "district", "province", "fiscal_year", "status", "plans", "follow_ups", "others", "unreadable"];

    public static string Of(CoverageTable table)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, CsvWriterOptions.Default with { Separator = ',', NewLine = "\n" }, leaveOpen: true))
        {
            Write(csv, s_header);
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells)
                    Write(csv, [row.Code, row.Name, row.Type, row.District, row.Province, Number(cell.Year), CodeOf(cell.Status), Number(cell.Plans), Number(cell.FollowUps), Number(cell.Others), Number(cell.Unreadable)]);
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static string CodeOf(CoverageStatus status) => Codes.Of(status);

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Write(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }
}
