namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>A row of a page table: the cells that start in it, by column.</summary>
internal sealed record PartRow(int Index, IReadOnlyList<PartCell> Cells)
{
    public IEnumerable<PartCell> Filled => Cells.Where(cell => !cell.IsBlank);

    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The filled cell if there is but one.</summary>
    public PartCell? Only
    {
        get
        {
            PartCell? only = null;
            foreach (var cell in Filled)
            {
                if (only is not null)
                    return null;
                only = cell;
            }
            return only;
        }
    }

    /// <summary>The cell that starts at the column, if one does.</summary>
    public PartCell? At(int column) => Cells.FirstOrDefault(cell => cell.Cell.Column == column);

    /// <summary>Whether the cell in the first column starts here and holds nothing.</summary>
    public bool FirstIsBlank => At(0) is { IsBlank: true };
}
