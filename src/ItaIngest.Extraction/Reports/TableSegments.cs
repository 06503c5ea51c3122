using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Parts a table at its header rows. The table finder marks those at its top; a header further down (two tables drawn
/// without a gap, a title row above the header) is told from its words.
/// </summary>
internal static class TableSegments
{
    /// <summary>Header rows and the rows under them, in order. Rows that only repeat the header are left out.</summary>
    public static IReadOnlyList<(IReadOnlyList<LogicalRow> Header, IReadOnlyList<LogicalRow> Rows)> Of(LogicalTable table)
    {
        var segments = new List<(IReadOnlyList<LogicalRow> Header, IReadOnlyList<LogicalRow> Rows)>();
        var header = new List<LogicalRow>(table.HeaderRows);
        var rows = new List<LogicalRow>();
        foreach (var row in table.Rows)
        {
            if (!ColumnHeaders.IsHeader(row))
            {
                rows.Add(row);
                continue;
            }
            if (rows.Count > 0)
            {
                segments.Add((header, rows));
                (header, rows) = ([], []);
            }
            header.Add(row);
        }
        segments.Add((header, rows));
        return segments;
    }
}
