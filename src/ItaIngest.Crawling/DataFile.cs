using CsvHelper;

namespace ItaIngest.Crawling;

/// <summary>Reads CSV: the small vocabularies embedded in this assembly, and lists that the user gives.</summary>
internal static class DataFile
{
    /// <summary>All rows of an embedded file, fields by column name.</summary>
    public static List<Dictionary<string, string>> Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in ItaIngest.Crawling");
        return Read(stream);
    }

    /// <summary>All rows, fields by column name; column names in lower case and trimmed.</summary>
    public static List<Dictionary<string, string>> Read(Stream stream)
    {
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' });
        reader.ReadHeader();
        var columns = reader.Headers.Select(name => name.Trim('\uFEFF', ' ').ToLowerInvariant()).ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < columns.Length; i++)
                row[columns[i]] = i < reader.FieldCount ? reader.GetString(i) : "";
            rows.Add(row);
        }

        return rows;
    }
}
