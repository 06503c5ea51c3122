using CsvHelper;

namespace ItaIngest.Core.Tests;

/// <summary>Rows of a CSV file of cases that lies beside the tests.</summary>
internal static class TestTable
{
    public static IEnumerable<Dictionary<string, string>> Read(params string[] path)
    {
        using var stream = File.OpenRead(Repository.File(["tests", "ItaIngest.Core.Tests", .. path]));
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' });
        reader.ReadHeader();
        var columns = reader.Headers.ToArray();
        while (reader.Read())
            yield return columns.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => reader.GetString(c.i), StringComparer.Ordinal);
    }
}
