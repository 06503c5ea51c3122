using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Tables;

/// <summary>A cell of a table on one page.</summary>
/// <param name="Row">first row, from 0</param>
/// <param name="Column">first column, from 0</param>
/// <param name="RowSpan">at least 1</param>
/// <param name="ColumnSpan">at least 1</param>
/// <param name="Lines">its printed lines, top to bottom; empty for a blank cell</param>
/// <param name="Box">on the page in points, or <see cref="Box.None"/></param>
/// <param name="Header">part of a header row</param>
public sealed record Cell(
    int Row,
    int Column,
    int RowSpan,
    int ColumnSpan,
    IReadOnlyList<TextLine> Lines,
    Box Box,
    bool Header = false)
{
    /// <summary>0 to 1: recognition of the text and structure together; 1 for a blank cell of a sound grid.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>0 to 1: how well rulings close the cell; 1 where none are looked for.</summary>
    public double Structure { get; init; } = 1;
}
