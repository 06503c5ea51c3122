using System.Globalization;
using System.Text;
using ItaIngest.Pipeline.Coverage;

namespace ItaIngest.Cli.Coverage;

/// <summary>Coverage of the country as a text table: a line a province, and how many of its agencies have something published.</summary>
internal static class ProvinceCoverageText
{
    private const int Name = 18, Cell = 9;

    public static string Of(CoverageTable table)
    {
        var text = new StringBuilder(ThaiColumn.Pad("", Name + Cell)).AppendLine(string.Concat(table.Years.Select(year => year.ToString(CultureInfo.InvariantCulture).PadLeft(Cell))));
        foreach (var province in table.Rows.Where(row => row.Code.Length > 0).GroupBy(row => row.Province, StringComparer.Ordinal))
            text.AppendLine(ThaiColumn.Pad(province.Key, Name) + province.Count().ToString(CultureInfo.InvariantCulture).PadLeft(Cell) + string.Concat(table.Years.Select(year => Counts(year, province).PadLeft(Cell))));
        text.AppendLine().AppendLine("agencies of the list, and of them by fiscal year: published, +n unreadable only; all others are missing: no document of them in this dataset");
        var unlisted = table.Rows.Count(row => row.Code.Length == 0);
        if (unlisted > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"{unlisted} agencies with documents are not in the list: --format csv names them");
        return text.Append(CoverageText.Unplaced(table)).ToString();
    }

    private static string Counts(int year, IEnumerable<CoverageRow> rows)
    {
        var cells = rows.SelectMany(row => row.Cells).Where(cell => cell.Year == year).ToList();
        var unreadable = cells.Count(cell => cell.Status == CoverageStatus.Unreadable);
        return cells.Count(cell => cell.Status == CoverageStatus.Published).ToString(CultureInfo.InvariantCulture) + (unreadable > 0 ? "+" + unreadable.ToString(CultureInfo.InvariantCulture) : "");
    }
}
