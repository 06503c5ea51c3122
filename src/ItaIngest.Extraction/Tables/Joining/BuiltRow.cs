using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>A logical row while parts are still being added.</summary>
internal sealed class BuiltRow(RowKind kind, TablePart start, int startRow)
{
    public RowKind Kind { get; set; } = kind;

    public List<BuiltCell> Cells { get; } = [];

    public LogicalRow Build(int rowCount) =>
        new(Kind, start, startRow, [.. Cells.OrderBy(cell => cell.Column).Select(cell => cell.Build(rowCount))]);
}
