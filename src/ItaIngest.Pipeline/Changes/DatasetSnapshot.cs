using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Changes;

/// <summary>Documents and measures of a dataset as they are on disk.</summary>
public sealed class DatasetSnapshot
{
    /// <summary>The files that a snapshot is read from.</summary>
    internal static readonly string[] Files = ["documents.csv", "measures.csv"];

    private DatasetSnapshot(IReadOnlyList<DatasetRow> documents, IReadOnlyList<DatasetRow> measures)
    {
        Documents = documents;
        Measures = measures;
    }

    internal IReadOnlyList<DatasetRow> Documents { get; }

    internal IReadOnlyList<DatasetRow> Measures { get; }

    /// <summary>Empty if there is no dataset in the folder.</summary>
    /// <exception cref="IOException">a file cannot be read</exception>
    public static DatasetSnapshot Read(string folder)
    {
        var documents = new Dictionary<string, DatasetRow>(StringComparer.Ordinal);
        foreach (var values in Rows(Path.Combine(folder, "documents.csv")))
        {
            var agency = values["file_name"].Split('/')[0];
            var address = values["source_url"].Length > 0 ? values["source_url"] : values["file_name"];
            documents[values["document_id"]] = new DatasetRow($"{agency}\n{address}", values["document_id"], agency, values);
        }

        var measures = Rows(Path.Combine(folder, "measures.csv")).Where(values => documents.ContainsKey(values["document_id"])).Select(values =>
        {
            var document = documents[values["document_id"]];
            var position = values["measure_id"][document.Id.Length..];
            return new DatasetRow(document.Key + position, values["measure_id"], document.Agency, values);
        });
        return new DatasetSnapshot([.. documents.Values], [.. measures]);
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path) => File.Exists(path) ? DatasetRows.Read(path) : [];
}
