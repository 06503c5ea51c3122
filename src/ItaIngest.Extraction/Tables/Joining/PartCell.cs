using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>A cell with its text, as the rules of joining look at it.</summary>
internal sealed class PartCell(Cell cell)
{
    private string? skeleton;

    public Cell Cell { get; } = cell;

    public string Text { get; } = CellText.Of(cell.Lines);

    public bool IsBlank => Text.Length == 0;

    public bool Bold { get; } = cell.Lines.Count > 0 && cell.Lines.All(line => line.Bold);

    /// <summary>Without spaces and tone marks: what is compared.</summary>
    public string Skeleton => skeleton ??= ThaiText.Skeleton(Text);
}
