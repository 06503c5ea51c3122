using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Dataset.Tables;
using ItaIngest.Pipeline.Findings;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>
/// Writes the dataset: all CSV files and <c>datapackage.json</c>. They are written beside their place, read back and
/// validated, and only then moved into it, the data package last: a reader that finds its hashes right has a whole dataset.
/// </summary>
public static class DatasetWriter
{
    private const string NewFolderName = ".ita-new";

    /// <summary>Writes the dataset of these documents into a folder; other files there are left alone.</summary>
    /// <param name="folder">made if it is not there</param>
    /// <param name="documents">ordered by document_id; gone through twice: findings over all documents come first</param>
    /// <param name="unopened">files that never became documents</param>
    /// <param name="expected">ids of the documents that have to be there; null where nobody knows</param>
    /// <exception cref="DatasetException">what was written does not agree with its own schema, or does not account for every
    /// document; nothing was moved</exception>
    /// <exception cref="IOException">the folder cannot be written; what was there is as it was</exception>
    public static DatasetSummary Write(string folder, IEnumerable<DocumentResult> documents, IReadOnlyList<Failure> unopened, IReadOnlyCollection<string>? expected = null)
    {
        var fresh = Path.Combine(folder, NewFolderName);
        Directory.CreateDirectory(folder);
        DeleteFolder(fresh);
        Directory.CreateDirectory(fresh);
        try
        {
            var summary = WriteTables(fresh, documents, unopened);
            DatasetValidator.Validate(fresh, DatasetTables.All);
            Accounting.Check(fresh, expected, [.. unopened.Select(failure => failure.FileName)]);
            DataPackage.Write(fresh, DatasetTables.All);
            foreach (var name in DatasetTables.All.Select(table => table.FileName).Append(DataPackage.FileName))
                File.Move(Path.Combine(fresh, name), Path.Combine(folder, name), overwrite: true);
            // what explained the old measures says nothing of these
            File.Delete(Path.Combine(folder, ExplanationsTable.Table.FileName));
            return summary;
        }
        finally
        {
            DeleteFolder(fresh);
        }
    }

    private static DatasetSummary WriteTables(string folder, IEnumerable<DocumentResult> documents, IReadOnlyList<Failure> unopened)
    {
        var summary = new DatasetSummary();
        var acrossDocuments = DatasetFindings.Over(documents);
        using var documentRows = new TableWriter<DocumentResult>(DocumentsTable.Table, folder);
        using var statements = new TableWriter<(DocumentResult, Core.Reports.Statement)>(StatementsTable.Table, folder);
        using var indicators = new TableWriter<(DocumentResult, Core.Reports.IndicatorScore)>(IndicatorsTable.Table, folder);
        using var measures = new TableWriter<(DocumentResult, Core.Reports.Measure, Core.Reports.MeasureCategory?)>(MeasuresTable.Table, folder);
        using var items = new TableWriter<(string, Core.Reports.MeasureItem)>(ItemsTable.Table, folder);
        using var extras = new TableWriter<(string, Core.Reports.MeasureExtra)>(ExtrasTable.Table, folder);
        using var links = new TableWriter<Links.PlanLink>(LinksTable.Table, folder);
        using var findings = new TableWriter<Finding>(FindingsTable.Table, folder);
        using var failures = new TableWriter<Failure>(FailuresTable.Table, folder);
        foreach (var document in documents.SelectAhead(SchemaGuard.Check))
        {
            documentRows.Write(document);
            statements.Write(document);
            indicators.Write(document);
            measures.Write(document);
            items.Write(document);
            extras.Write(document);
            findings.Write(document);
            foreach (var finding in acrossDocuments.Find(document))
                findings.WriteRow(finding);
            foreach (var link in acrossDocuments.LinksOf(document))
                links.WriteRow(link);
            failures.Write(document);
            summary = summary.Add(document);
        }

        foreach (var failure in unopened)
            failures.WriteRow(failure);
        return summary with { Unopened = unopened.Count };
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
