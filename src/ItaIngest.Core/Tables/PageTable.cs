using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Tables;

/// <summary>A table, or the part of one, that stands on one page.</summary>
/// <param name="Page">page number from 1</param>
/// <param name="Index">place among the tables of the page, from 0, in reading order</param>
/// <param name="Box">on the page in points, or <see cref="Box.None"/></param>
/// <param name="RowCount">rows of the grid</param>
/// <param name="ColumnCount">columns of the grid</param>
/// <param name="HeaderRowCount">leading rows that are header rows; 0 when the part starts with body rows</param>
/// <param name="Cells">ordered by row, then column; spans never overlap</param>
/// <param name="Method">how it was found: <c>ruled</c>, <c>provided</c>, …</param>
public sealed record PageTable(
    int Page,
    int Index,
    Box Box,
    int RowCount,
    int ColumnCount,
    int HeaderRowCount,
    IReadOnlyList<Cell> Cells,
    string Method) : Block;
