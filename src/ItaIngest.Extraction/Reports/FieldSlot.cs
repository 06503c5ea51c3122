using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>What one row says in one field.</summary>
/// <param name="State">filled, blank, dashed or covered from above</param>
/// <param name="Text">of all columns of the field, parted by \n; empty unless filled</param>
/// <param name="Cells">the cells it stands in; for a covered slot the cell that covers it</param>
internal sealed record FieldSlot(SlotState State, string Text, IReadOnlyList<LogicalCell> Cells)
{
    private static readonly FieldSlot None = new(SlotState.Blank, "", []);

    /// <summary>True when a value from above may stand here.</summary>
    public bool IsOpen => State is SlotState.Blank or SlotState.Covered;

    public bool IsFilled => State == SlotState.Filled;

    /// <summary>One slot from the cells of a field's columns.</summary>
    public static FieldSlot Of(IReadOnlyList<LogicalCell> cells, LogicalCell? coveredBy)
    {
        var filled = cells.Where(cell => !IsBlank(cell.Text)).ToList();
        if (filled.Count > 0)
            return new FieldSlot(SlotState.Filled, string.Join('\n', filled.Select(cell => cell.Text.Trim())), filled);
        var dashed = cells.Where(cell => cell.Text.AsSpan().Trim().Length > 0).ToList();
        if (dashed.Count > 0)
            return new FieldSlot(SlotState.Dash, "", dashed);
        return coveredBy is null ? None : new FieldSlot(SlotState.Covered, "", [coveredBy]);
    }

    /// <summary>Both texts, this one first.</summary>
    public FieldSlot JoinedWith(FieldSlot below) =>
        !below.IsFilled ? this
        : !IsFilled ? below
        : new FieldSlot(SlotState.Filled, $"{Text}\n{below.Text}", [.. Cells, .. below.Cells]);

    /// <summary>A dash, a dotted line to write on or nothing at all.</summary>
    public static bool IsBlank(string text) => text.All(c => char.IsWhiteSpace(c) || "-–—−‐_.…".Contains(c, StringComparison.Ordinal));
}
