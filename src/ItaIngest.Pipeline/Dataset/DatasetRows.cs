using CsvHelper;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Reads a CSV file of a dataset, or one that is part of the program.</summary>
internal static class DatasetRows
{
    /// <summary>Its rows in order, each a value by column name; empty where a value is unknown.</summary>
    /// <exception cref="IOException">there is no such file, or it cannot be read</exception>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var file = File.OpenRead(path);
        foreach (var row in Read(file))
            yield return row;
    }

    /// <inheritdoc cref="Read(string)" path="/summary"/>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(Stream file)
    {
        using var csv = CsvReader.Create(file, CsvFormat.Reading);
        csv.ReadHeader();
        var columns = csv.Headers.ToArray();
        while (csv.Read())
            yield return columns.Select((name, i) => (name, Value: csv.GetString(i))).ToDictionary(field => field.name, field => field.Value, StringComparer.Ordinal);
    }
}
