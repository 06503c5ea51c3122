using System.Globalization;
using System.Text;
using ItaIngest.Pipeline.Coverage;

namespace ItaIngest.Cli.Coverage;

/// <summary>Coverage of a province as a text table: a line an agency, a column a fiscal year.</summary>
internal static class CoverageText
{
    private const int Cell = 6;

    public static string Of(CoverageTable table)
    {
        var width = table.Rows.Select(row => ThaiColumn.Width(NameOf(row))).DefaultIfEmpty(0).Max() + 2;
        var text = new StringBuilder(ThaiColumn.Pad("", width + 8)).AppendLine(string.Concat(table.Years.Select(year => year.ToString(CultureInfo.InvariantCulture).PadRight(Cell))).TrimEnd());
        foreach (var row in table.Rows)
            text.AppendLine((ThaiColumn.Pad(row.Code, 8) + ThaiColumn.Pad(NameOf(row), width) + string.Concat(row.Cells.Select(cell => Mark(cell).PadRight(Cell)))).TrimEnd());
        text.AppendLine().AppendLine("P plan, F follow-up, D another document, ! unreadable only, - missing: no document of this agency and year in this dataset");
        if (table.Rows.Any(row => row.Cells.Count > table.Years.Count))
            text.AppendLine("a mark after the last year: documents of unknown year");
        foreach (var year in table.Years)
            text.AppendLine(Counts(year, table.Rows));
        return text.Append(Unplaced(table)).ToString();
    }

    /// <summary>How many agencies of the list have something; those outside it are not counted.</summary>
    private static string Counts(int year, IReadOnlyList<CoverageRow> rows)
    {
        var cells = rows.Where(row => row.Code.Length > 0).SelectMany(row => row.Cells).Where(cell => cell.Year == year).ToList();
        int Of(CoverageStatus status) => cells.Count(cell => cell.Status == status);
        return string.Create(CultureInfo.InvariantCulture, $"FY{year}: {cells.Count} agencies, {Of(CoverageStatus.Published)} published, {Of(CoverageStatus.Unreadable)} unreadable, {Of(CoverageStatus.Missing)} missing");
    }

    public static string Unplaced(CoverageTable table) =>
        table.Unplaced == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{table.Unplaced} documents more, of which not even the agency is known: see status and file_name in documents.csv\n");

    private static string Mark(CoverageCell cell) =>
        cell.Status switch
        {
            CoverageStatus.Missing => "-",
            CoverageStatus.Unreadable => "!",
            _ => (cell.Plans > 0 ? "P" : "") + (cell.FollowUps > 0 ? "F" : "") + (cell.Plans + cell.FollowUps == 0 ? "D" : "") + (cell.Unreadable > 0 ? "!" : ""),
        };

    private static string NameOf(CoverageRow row) => row.Name + (row.District.Length > 0 ? $" อ.{row.District}" : "") + (row.Code.Length == 0 ? " (not in the list)" : "");
}
