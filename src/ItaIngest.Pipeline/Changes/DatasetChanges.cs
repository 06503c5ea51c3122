using CsvHelper;
using ItaIngest.Core.Files;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Changes;

/// <summary>What differs between two datasets: documents by where they are from, measures by their place in the document.</summary>
public static class DatasetChanges
{
    /// <summary>Name of the file in the dataset's folder.</summary>
    public const string FileName = "changes.csv";

    private static readonly string[] s_header = ["agency_code", "change", "what", "id", "previous_id", "columns", "subject"];

    /// <summary>These follow from the content or the hour and are no news of their own.</summary>
    private static readonly HashSet<string> s_ignored = new(StringComparer.Ordinal) { "document_id", "measure_id", "retrieved_at" };

    /// <summary>Ordered by agency, then documents before measures, then by id.</summary>
    public static IReadOnlyList<DatasetChange> Compare(DatasetSnapshot before, DatasetSnapshot after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = Compare("document", "file_name", before.Documents, after.Documents).Concat(Compare("measure", "measure", before.Measures, after.Measures));
        return [.. changes.OrderBy(change => change.Agency, StringComparer.Ordinal).ThenBy(change => change.What, StringComparer.Ordinal).ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    /// <exception cref="IOException">the folder cannot be written</exception>
    public static void Write(string folder, IEnumerable<DatasetChange> changes) => AtomicFile.Write(Path.Combine(folder, FileName), stream =>
    {
        using var csv = CsvWriter.Create(stream, CsvFormat.Writing, leaveOpen: true);
        csv.WriteRecord(s_header);
        foreach (var change in changes)
            csv.WriteRecord([change.Agency, change.Change, change.What, change.Id, change.PreviousId, change.Columns, change.Subject]);
    });

    private static IEnumerable<DatasetChange> Compare(string what, string subject, IReadOnlyList<DatasetRow> before, IReadOnlyList<DatasetRow> after)
    {
        var earlier = before.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var row in after)
        {
            if (!earlier.Remove(row.Key, out var old))
                yield return new DatasetChange(row.Agency, "added", what, row.Id, "", "", row.Values[subject]);
            else if (Differing(old, row) is { Length: > 0 } || (what == "document" && old.Id != row.Id))
                yield return new DatasetChange(row.Agency, "changed", what, row.Id, old.Id == row.Id ? "" : old.Id, string.Join(';', Differing(old, row)), row.Values[subject]);
        }

        foreach (var row in earlier.Values)
            yield return new DatasetChange(row.Agency, "gone", what, row.Id, "", "", row.Values[subject]);
    }

    private static string[] Differing(DatasetRow old, DatasetRow row) =>
        [.. row.Values.Where(value => !s_ignored.Contains(value.Key) && old.Values.GetValueOrDefault(value.Key, "") != value.Value).Select(value => value.Key)];
}
