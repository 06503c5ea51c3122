using ItaIngest.Core.Recognition;

namespace ItaIngest.Core.Tables;

/// <summary>A cell of a <see cref="LogicalRow"/>, with the parts that page breaks cut it into.</summary>
/// <param name="Column">first column, from 0</param>
/// <param name="ColumnSpan">at least 1</param>
/// <param name="RowSpan">logical rows it covers, at least 1 (a cell merged downward)</param>
/// <param name="Text">its lines joined (<c>ThaiText.JoinLines</c>), parts in order; paragraphs parted by \n; empty if blank</param>
/// <param name="RawText">as read, lines parted by \n</param>
/// <param name="Origin">where its characters come from; OCR if any part is</param>
/// <param name="Confidence">0 to 1</param>
/// <param name="Places">where it stands: one box a part</param>
/// <param name="Bold">mostly bold</param>
public sealed record LogicalCell(
    int Column,
    int ColumnSpan,
    int RowSpan,
    string Text,
    string RawText,
    Origin Origin,
    double Confidence,
    IReadOnlyList<Place> Places,
    bool Bold = false)
{
    /// <summary>0 to 1: of what was read alone; <see cref="Confidence"/> is also what the cell's borders are worth.</summary>
    public double Reading { get; init; } = 1;

    /// <summary>What the table's structure leaves in doubt about it, as codes of review_reasons; mostly none.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>Whether the cell reaches over a column.</summary>
    public bool Covers(int column) => Column <= column && column < Column + ColumnSpan;
}
