using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>Rows that tell measures, and what their columns mean.</summary>
/// <param name="Table">the table it was found in</param>
/// <param name="Columns">one for each column of the grid, in order</param>
/// <param name="Rows">body and section rows; those of a following table without a header of its own come after</param>
/// <param name="Heading">the heading above the table that the rows before the first section row stand under, or null</param>
internal sealed record MeasureTable(
    LogicalTable Table,
    IReadOnlyList<MeasureColumn> Columns,
    IReadOnlyList<LogicalRow> Rows,
    Heading? Heading)
{
    /// <summary>Whether any of its columns has the role.</summary>
    public bool Has(string role) => Columns.Any(column => column.Role == role);
}
