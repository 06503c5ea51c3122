using System.Text;
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

    public void WriteRow(TRow row) => WriteFields(_table.Values.Select(column => Clean(column.Value(row))));

    public void Dispose() => _csv.Dispose();

    private void WriteFields(IEnumerable<string> fields)
    {
        foreach (var field in fields)
            _csv.WriteField(field);
        _csv.EndRecord();
    }

    /// <summary>Line ends as \n; characters that no CSV reader expects (NUL and other controls, lone surrogates) out.</summary>
    private static string Clean(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        var clean = value.Contains('\r', StringComparison.Ordinal) ? value.ReplaceLineEndings("\n") : value;
        return clean.Any(c => (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c)) ? WithoutControls(clean) : clean;
    }

    private static string WithoutControls(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                text.Append(rune.ToString());
        }

        return text.ToString();
    }
}

/// <summary>How CSV files of the dataset are written and read back.</summary>
internal static class CsvFormat
{
    public static CsvWriterOptions Writing { get; } = CsvWriterOptions.Default with { NewLine = "\n" };

    public static CsvReaderOptions Reading { get; } = CsvReaderOptions.Default with { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };
}
