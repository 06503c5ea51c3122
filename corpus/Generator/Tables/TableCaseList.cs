using System.Globalization;
using CsvHelper;

namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>Reads <c>tables/tables.csv</c>.</summary>
internal static class TableCaseList
{
    public static IReadOnlyList<TableCase> Read(string path)
    {
        using var csv = CsvReader.FromFile(path);
        var cases = new List<TableCase>();
        while (csv.Read())
        {
            cases.Add(new TableCase(
                csv.GetString("slug"),
                csv.GetString("form"),
                csv.GetString("source"),
                csv.GetString("style"),
                (int)Number(csv, "turn"),
                Damage(csv),
                (ulong)Number(csv, "seed"),
                csv.GetString("hazards").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                csv.GetString("known")));
        }
        return cases;
    }

    private static ScanDamage? Damage(CsvReader csv) => csv.GetString("dpi").Length == 0
        ? null
        : new ScanDamage((int)Number(csv, "dpi"), Number(csv, "skew"), Number(csv, "blur"), Number(csv, "noise"), (int)Number(csv, "quality"), false);

    private static double Number(CsvReader csv, string column) =>
        csv.GetString(column) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : 0;
}
