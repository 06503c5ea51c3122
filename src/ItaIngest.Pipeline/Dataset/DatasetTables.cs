using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>The files of the dataset. A table's schema, file and validation all come from its entry here.</summary>
public static class DatasetTables
{
    public static IReadOnlyList<Table> All { get; } =
    [
        DocumentsTable.Table,
        StatementsTable.Table,
        IndicatorsTable.Table,
        MeasuresTable.Table,
        ItemsTable.Table,
        ExtrasTable.Table,
        LinksTable.Table,
        FindingsTable.Table,
        FailuresTable.Table,
    ];
}
