using CsvHelper;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Reads the CSV files of this folder, which are embedded in the assembly under their file names: UTF-8, a header row,
/// lists inside a field parted by a vertical bar, and a <c>source</c> column that says where the entry is from.
/// </summary>
internal static class VocabularyFile
{
    /// <summary>All rows, in the file's order.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IReadOnlyList<VocabularyRow> Read(string fileName)
    {
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"vocabulary {fileName} is not embedded in ItaIngest.Core; expected in src/ItaIngest.Core/Vocabulary");
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' });
        reader.ReadHeader();
        var columns = reader.Headers.Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        var rows = new List<VocabularyRow>();
        while (reader.Read())
        {
            var fields = new string[columns.Count];
            for (var i = 0; i < fields.Length; i++)
                fields[i] = reader.GetString(i);
            rows.Add(new VocabularyRow(columns, fields));
        }
        return rows;
    }
}
