using CsvHelper;

namespace ItaIngest.Classification;

/// <summary>A CSV file with a header as rows by column name; a column that the file lacks reads as empty.</summary>
internal static class CsvRows
{
    public static IEnumerable<CsvRow> Read(Stream stream)
    {
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' });
        reader.ReadHeader();
        var columns = reader.Headers.Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var fields = new string[columns.Count];
            for (var i = 0; i < fields.Length; i++)
                fields[i] = reader.GetString(i);
            rows.Add(new CsvRow(columns, fields));
        }

        return rows;
    }
}
