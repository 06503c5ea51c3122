using CsvHelper;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>
/// Holds the written files against what went in: every document stands in documents.csv, and every one that is not ok, and
/// every file that could not be opened, says why in failures.csv.
/// </summary>
internal static class Accounting
{
    private const int MostNamed = 5;

    /// <param name="folder">of the files, validated</param>
    /// <param name="documents">ids of those that went in; null where nobody knows</param>
    /// <param name="unopened">names of files that never became documents</param>
    /// <exception cref="DatasetException">says what is missing, and where</exception>
    public static void Check(string folder, IReadOnlyCollection<string>? documents, IReadOnlyCollection<string> unopened)
    {
        var statuses = Rows(folder, DocumentsTable.Table, "document_id", "status").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        if (documents is not null)
        {
            Require(documents.Where(id => !statuses.ContainsKey(id)), "went in and do not stand in documents.csv");
            Require(statuses.Keys.Except(documents, StringComparer.Ordinal), "stand in documents.csv and did not go in");
        }

        var failures = Rows(folder, FailuresTable.Table, "document_id", "file_name").ToList();
        var failed = failures.Select(row => row[0]).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var ok = Codes.Of(DocumentStatus.Ok);
        Require(statuses.Where(row => row.Value != ok && !failed.Contains(row.Key)).Select(row => row.Key), "are not ok and have no line in failures.csv");
        Require(statuses.Where(row => row.Value == ok && failed.Contains(row.Key)).Select(row => row.Key), "are ok and have a line in failures.csv");
        var named = failures.Where(row => row[0].Length == 0).Select(row => row[1]).ToHashSet(StringComparer.Ordinal);
        Require(unopened.Where(name => !named.Contains(FieldText.Clean(name))), "could not be opened and have no line in failures.csv");
    }

    private static void Require(IEnumerable<string> missing, string what)
    {
        var all = missing.ToList();
        if (all.Count > 0)
            throw new DatasetException($"{all.Count} documents {what}: {string.Join(", ", all.Take(MostNamed))}{(all.Count > MostNamed ? " …" : "")}");
    }

    private static IEnumerable<string[]> Rows(string folder, Table table, params string[] columns)
    {
        using var file = File.OpenRead(Path.Combine(folder, table.FileName));
        using var csv = CsvReader.Create(file, CsvFormat.Reading);
        csv.ReadHeader();
        var headers = csv.Headers.ToList();
        var indices = columns.Select(column => headers.IndexOf(column)).ToArray();
        while (csv.Read())
            yield return [.. indices.Select(csv.GetString)];
    }
}
