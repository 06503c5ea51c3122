using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Tells whether a cell merged over several rows goes on over a page break although a new row begins there.</summary>
internal static class MergedCells
{
    /// <summary>
    /// Blank below a merged cell: the same cell. With text: where no ruling closed the one above, or where the first column
    /// numbers its cells and this one has no number, so that its text was cut in two.
    /// </summary>
    /// <param name="above">the cell that ends at the page break</param>
    /// <param name="below">the cell under it on the next page</param>
    /// <param name="table">the table so far</param>
    public static bool GoOn(BuiltCell above, PartCell below, LogicalTableBuilder table)
    {
        if (above.IsBlank || (above.RowSpan < 2 && below.Cell.RowSpan < 2))
            return false;
        if (below.IsBlank || (above.Column < table.Previous.OpenColumns.Count && table.Previous.OpenColumns[above.Column]))
            return true;
        return above.RowSpan > 1 && above.Column == 0 && !IsNumbered(below.Text) && IsNumbered(above.Text) && OthersAreNumbered(table);
    }

    /// <summary>Whether the cells of the first column begin with a number or a topic, at least two of them and nearly all.</summary>
    public static bool OthersAreNumbered(LogicalTableBuilder table)
    {
        var texts = table.BodyRows.SelectMany(row => row.Cells).Where(cell => cell.Column == 0 && !cell.IsBlank).Select(cell => cell.Text).ToList();
        return texts.Count > 1 && texts.Count(IsNumbered) >= 0.8 * texts.Count;
    }

    /// <summary>Whether a text begins with an item's number, or is one (a column of row numbers).</summary>
    public static bool IsNumbered(string text) =>
        (ItemMarker.TryRead(text, out var marker) && marker.Number.Length > 0)
        || (text.Length is > 0 and < 5 && text.All(c => ThaiDigits.IsDigit(c) || c is '.' or ')' or '('));
}
