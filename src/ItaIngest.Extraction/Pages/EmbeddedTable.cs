using CsvHelper;

namespace ItaIngest.Extraction.Pages;

/// <summary>A small CSV file that is part of the program.</summary>
internal static class EmbeddedTable
{
    /// <summary>Its rows, each made by <paramref name="make"/> from the row's field of a given column name.</summary>
    public static IReadOnlyList<T> Read<T>(string fileName, Func<Func<string, string>, T> make)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"{fileName} is not embedded");
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' });
        reader.ReadHeader();
        var columns = reader.Headers.Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(make(column => reader.GetString(columns[column])));
        return rows;
    }
}
