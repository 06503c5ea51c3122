namespace ItaIngest.Core.Tables;

/// <summary>A table as its author thought of it: parts on following pages joined, repeated header rows once, rows cut by a
/// page break whole again.</summary>
/// <param name="Index">place in the document, from 0</param>
/// <param name="Parts">the page tables it was joined from, in order</param>
/// <param name="ColumnCount">columns of the joined grid</param>
/// <param name="HeaderRows">header rows of the first part that has any</param>
/// <param name="Rows">body rows and full-width section rows, in order</param>
public sealed record LogicalTable(
    int Index,
    IReadOnlyList<TablePart> Parts,
    int ColumnCount,
    IReadOnlyList<LogicalRow> HeaderRows,
    IReadOnlyList<LogicalRow> Rows);
