using CsvHelper;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Writes one CSV file row by row: RFC 4180, UTF-8 without BOM, LF, empty for unknown.</summary>
internal sealed class TableWriter<TRow> : IDisposable
{
    private readonly Table<TRow> _table;
    private readonly CsvWriter _csv;

    public TableWriter(Table<TRow> table, string folder)
    {
        _table = table;
        _csv = CsvWriter.ToFile(Path.Combine(folder, table.FileName), CsvFormat.Writing);
        WriteFields(table.Values.Select(column => column.Name));
    }

    public void Write(DocumentResult document)
    {
        foreach (var row in _table.Rows(document))
            WriteRow(row);
    }

    public void WriteRow(TRow row) => WriteFields(_table.Values.Select(column => Allowed(column, FieldText.Clean(column.Value(row)))));

    public void Dispose() => _csv.Dispose();

    /// <summary>Empty for what its column does not allow, which <see cref="SchemaGuard"/> has told.</summary>
    private static string Allowed(Column column, string value) => column.Required || ColumnRules.Fault(column, value) is null ? value : "";

    private void WriteFields(IEnumerable<string> fields)
    {
        foreach (var field in fields)
            _csv.WriteField(field);
        _csv.EndRecord();
    }
}

/// <summary>How CSV files of the dataset are written and read back.</summary>
internal static class CsvFormat
{
    public static CsvWriterOptions Writing { get; } = CsvWriterOptions.Default with { NewLine = "\n" };

    public static CsvReaderOptions Reading { get; } = CsvReaderOptions.Default with { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };
}
