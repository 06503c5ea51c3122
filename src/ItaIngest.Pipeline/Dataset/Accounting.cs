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
        var statuses = DatasetRows.Read(Path.Combine(folder, DocumentsTable.Table.FileName)).ToDictionary(row => row["document_id"], row => row["status"], StringComparer.Ordinal);
        if (documents is not null)
        {
            Require(documents.Where(id => !statuses.ContainsKey(id)), "went in and do not stand in documents.csv");
            Require(statuses.Keys.Except(documents, StringComparer.Ordinal), "stand in documents.csv and did not go in");
        }

        var failures = DatasetRows.Read(Path.Combine(folder, FailuresTable.Table.FileName)).Select(row => (Id: row["document_id"], Name: row["file_name"])).ToList();
        var failed = failures.Select(failure => failure.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var ok = Codes.Of(DocumentStatus.Ok);
        Require(statuses.Where(row => row.Value != ok && !failed.Contains(row.Key)).Select(row => row.Key), "are not ok and have no line in failures.csv");
        Require(statuses.Where(row => row.Value == ok && failed.Contains(row.Key)).Select(row => row.Key), "are ok and have a line in failures.csv");
        var named = failures.Where(failure => failure.Id.Length == 0).Select(failure => failure.Name).ToHashSet(StringComparer.Ordinal);
        Require(unopened.Where(name => !named.Contains(FieldText.Clean(name))), "could not be opened and have no line in failures.csv");
    }

    private static void Require(IEnumerable<string> missing, string what)
    {
        var all = missing.ToList();
        if (all.Count > 0)
            throw new DatasetException($"{all.Count} documents {what}: {string.Join(", ", all.Take(MostNamed))}{(all.Count > MostNamed ? " …" : "")}");
    }
}
