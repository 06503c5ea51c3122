using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>
/// Keeps one document's surprise from being the end of the dataset: a value that its column does not allow is left empty
/// and told in failures.csv; a document that lacks a required value is one that failed.
/// </summary>
internal static class SchemaGuard
{
    private const int MostTold = 20;

    private static readonly Func<DocumentResult, IEnumerable<(Column Column, string Place)>>[] s_tables =
    [
        document => Faults(DocumentsTable.Table, document),
        document => Faults(StatementsTable.Table, document),
        document => Faults(IndicatorsTable.Table, document),
        document => Faults(MeasuresTable.Table, document),
        document => Faults(ItemsTable.Table, document),
        document => Faults(ExtrasTable.Table, document),
        document => Faults(FindingsTable.Table, document),
    ];

    /// <summary>The document itself when all its values are allowed.</summary>
    public static DocumentResult Check(DocumentResult document)
    {
        var faults = s_tables.SelectMany(table => table(document)).Take(MostTold).ToList();
        if (faults.Count == 0)
            return document;
        if (faults.Exists(fault => fault.Column.Required))
            return DocumentResults.Failed(document.Source, "dataset", FailureKind.Bug, string.Join("; ", faults.Select(fault => fault.Place)), "please report it with the file; other documents are not affected");
        var told = faults.Select(fault => new Failure(
            document.Source.Id, document.Source.FileName, "dataset", FailureKind.Bug, null, fault.Place + "; left empty", "look at the value in the document; please report it if it is right"));
        return document with { Failures = [.. document.Failures, .. told] };
    }

    private static IEnumerable<(Column Column, string Place)> Faults<TRow>(Table<TRow> table, DocumentResult document) =>
        from row in table.Rows(document)
        from column in table.Values
        let value = FieldText.Clean(column.Value(row))
        let fault = ColumnRules.Fault(column, value)
        where fault is not null
        select ((Column)column, $"{table.Name}.{column.Name}: '{(value.Length > 60 ? value[..60] + "…" : value)}' {fault}");
}
