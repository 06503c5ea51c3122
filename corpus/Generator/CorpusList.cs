using System.Globalization;
using CsvHelper;

namespace ItaIngest.CorpusGenerator;

/// <summary>Reads <c>corpus.csv</c>.</summary>
internal static class CorpusList
{
    public static IReadOnlyList<CorpusEntry> Read(string path)
    {
        using var csv = CsvReader.FromFile(path);
        var entries = new List<CorpusEntry>();
        while (csv.Read())
            entries.Add(new CorpusEntry(csv.GetString("slug"), csv.GetString("form"), Damage(csv), (ulong)Number(csv, "seed")));
        return entries;
    }

    private static ScanDamage? Damage(CsvReader csv) => csv.GetString("dpi").Length == 0
        ? null
        : new ScanDamage(
            (int)Number(csv, "dpi"),
            Number(csv, "skew"),
            Number(csv, "blur"),
            Number(csv, "noise"),
            (int)Number(csv, "quality"),
            csv.GetString("mode") == "bitonal");

    private static double Number(CsvReader csv, string column) =>
        csv.GetString(column) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : 0;
}
