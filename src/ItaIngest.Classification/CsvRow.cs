namespace ItaIngest.Classification;

/// <summary>One row of a CSV file.</summary>
internal sealed class CsvRow(IReadOnlyDictionary<string, int> columns, string[] fields)
{
    /// <summary>Never null; empty when the file has no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var index) ? fields[index] : "";

    public bool Has(string column) => columns.ContainsKey(column);
}
