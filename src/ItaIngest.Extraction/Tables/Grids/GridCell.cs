using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>A cell of a <see cref="TableGrid"/> before its text is known.</summary>
/// <param name="Box">on the upright page, in points</param>
/// <param name="Closed">share of its border that is ruled, 0 to 1</param>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, double Closed);
