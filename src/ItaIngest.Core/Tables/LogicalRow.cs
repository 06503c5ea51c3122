namespace ItaIngest.Core.Tables;

/// <summary>A row of a <see cref="LogicalTable"/>.</summary>
/// <param name="Kind">header, body or section</param>
/// <param name="Start">the page table and row where it starts: its position, on which measure_id rests</param>
/// <param name="StartRow">row in that page table, from 0</param>
/// <param name="Cells">the cells that start in this row, by column; a column that a cell from above still covers has none</param>
public sealed record LogicalRow(RowKind Kind, TablePart Start, int StartRow, IReadOnlyList<LogicalCell> Cells);
