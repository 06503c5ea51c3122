using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>
/// Tells whether the first row after a break is the rest of the row before it. The evidence, strongest first: no ruling
/// closed the row at the foot of the page; the first cell is blank and the rest is no row of its own; the others have an
/// item number and this one has none; it leaves a column blank that all others fill, under cells that were full. Where the
/// cells above had room for the text, it is none.
/// </summary>
internal static class RowContinuation
{
    public static bool Holds(LogicalTableBuilder table, JoinPart part, PartRow row)
    {
        if (table.Rows.Count == 0 || table.Rows[^1].Kind != RowKind.Body)
            return false;
        if (table.Last.OpenBottom)
            return !table.Last.Rows[^1].IsBlank;
        if (row.IsBlank || SectionRows.IsSection(part, row))
            return false;
        var rooms = Rooms(table, row);
        if (HadRoom(rooms))
            return false;
        return row.FirstIsBlank ? GoesOnUnderBlank(table, row, rooms) : LacksNumber(table, row) || LacksColumn(table, row, rooms) || IsTorn(table, row, rooms);
    }

    /// <summary>Whether the text would have fitted on the page before: three lines and more were free in all of its columns
    /// but one, which the longest text of the row above may have filled.</summary>
    private static bool HadRoom(List<double> rooms) => rooms.Count(room => room > 2.8) >= Math.Max(2, rooms.Count - 1);

    /// <summary>Free lines in the cells that this row's filled ones would go on from, where they are known.</summary>
    private static List<double> Rooms(LogicalTableBuilder table, PartRow row)
    {
        var rooms = new List<double>();
        var last = new RowRoom(table.Last.Rows[^1].Cells.Select(cell => cell.Cell), table.Last.Rows.SelectMany(above => above.Cells).Select(cell => cell.Cell));
        foreach (var cell in row.Filled)
        {
            if (table.LastRowAt(cell.Cell.Column)?.LastPiece is { } piece && last.Below(piece) is { } room)
                rooms.Add(room);
        }
        return rooms;
    }

    /// <summary>Without numbers: the row is blank where every row before it has text, and each cell it fills stands under one
    /// that was full to the foot of the page.</summary>
    private static bool LacksColumn(LogicalTableBuilder table, PartRow row, List<double> rooms)
    {
        const int FewestRows = 2;
        var body = table.BodyRows.ToList();
        if (body.Count < FewestRows || MergedCells.IsNumbered(row.Filled.First().Text))
            return false;
        var blank = row.Cells.Where(cell => cell.IsBlank && cell.Cell.RowSpan == 1).Select(cell => cell.Cell.Column).ToList();
        if (!blank.Exists(column => body.TrueForAll(before => before.Cells.Exists(cell => cell is { IsBlank: false, RowSpan: 1, ColumnSpan: 1 } && cell.Column == column))))
            return false;
        return AllFull(row, rooms);
    }

    /// <summary>Whether each cell of the row stands under one that was full to the foot of the page.</summary>
    private static bool AllFull(PartRow row, List<double> rooms) => rooms.Count == row.Filled.Count() && rooms.TrueForAll(room => room < 0.8);

    /// <summary>
    /// Without numbers and with every column filled: the cells above were full, and what stands here is a piece of what
    /// they say, since only together it is an owner (กองการศึกษา | ศาสนาและวัฒนธรรม) or a time (ม.ค. - เม.ย. | ๒๕๖๗).
    /// </summary>
    private static bool IsTorn(LogicalTableBuilder table, PartRow row, List<double> rooms)
    {
        if (MergedCells.IsNumbered(row.Filled.First().Text) || rooms.Count < Math.Max(2, row.Filled.Count()) || rooms.Exists(room => room > 0.8))
            return false;
        var torn = 0;
        foreach (var cell in row.Filled)
        {
            if (table.LastRowAt(cell.Cell.Column) is not { IsBlank: false } above)
                return false;
            switch (TornText.Of(above.Text, cell.Text))
            {
                case true: torn++; break;
                case false: return false;
                case null: break;
            }
        }
        return torn > 0;
    }

    private static bool GoesOnUnderBlank(LogicalTableBuilder table, PartRow row, List<double> rooms)
    {
        if (row.At(0) is { IsBlank: true } && EachHasItsNumber(table) && AllFull(row, rooms))
            return true;
        var first = row.Filled.First();
        var above = table.LastRowAt(first.Cell.Column);
        if (above is null || above.IsBlank)
            return !IsWhole(table, row);
        if (Counts(above.Text, first.Text))
            return false;
        if (!ItemMarker.TryRead(first.Text, out var marker) || marker.Number.Length == 0)
            return !IsWhole(table, row) || StartsNumbered(table, first.Cell.Column);
        var items = Items(above.Text);
        if (row.Only is not null && items.Count > 0 && table.Rows[^1].Cells.TrueForAll(cell => cell.RowSpan == 1) && table.LastRowAt(0) is { RowSpan: 1 })
            return true;
        if (items.Count > 0 && ThaiDigits.TryParseInteger(items[^1], out var last) && ThaiDigits.TryParseInteger(marker.Number, out var next) && next == last + 1)
            return items.Count > 1;
        return marker.Number != "1" && !IsWhole(table, row);
    }

    /// <summary>Whether the first column does nothing but count the rows: one without a number is the rest of the one above.</summary>
    private static bool EachHasItsNumber(LogicalTableBuilder table)
    {
        const int FewestRows = 2;
        var rows = table.BodyRows.ToList();
        return rows.Count >= FewestRows && rows.TrueForAll(row => row.Cells.Find(cell => cell.Column == 0) is { RowSpan: 1, IsBlank: false } first && first.Text.All(c => ThaiDigits.IsDigit(c) || c is '.' or ')' or '('));
    }

    /// <summary>๑๑ below ๑๐ in a column of nothing but numbers.</summary>
    private static bool Counts(string above, string below) =>
        ThaiDigits.TryParseInteger(above.Trim().TrimEnd('.', ')'), out var last) && ThaiDigits.TryParseInteger(below.Trim().TrimEnd('.', ')'), out var next) && next == last + 1;

    /// <summary>Whether every column after the first that the row above fills is filled here too, two at least: a row of its
    /// own within a group that shares the first cell.</summary>
    private static bool IsWhole(LogicalTableBuilder table, PartRow row)
    {
        var filled = row.Filled.Select(cell => cell.Cell.Column).ToHashSet();
        var above = table.Rows[^1].Cells.Where(cell => cell.Column > 0 && !cell.IsBlank).ToList();
        return filled.Count > 1 && above.TrueForAll(cell => filled.Contains(cell.Column));
    }

    private static bool StartsNumbered(LogicalTableBuilder table, int column)
    {
        var texts = table.BodyRows.SelectMany(built => built.Cells).Where(cell => cell.Column == column && !cell.IsBlank).Select(cell => cell.Text).ToList();
        return texts.Count > 0 && texts.TrueForAll(MergedCells.IsNumbered);
    }

    private static bool LacksNumber(LogicalTableBuilder table, PartRow row) =>
        row.At(0) is { } first && table.BodyRows.Count() > 1 && !MergedCells.IsNumbered(first.Text) && MergedCells.OthersAreNumbered(table);

    private static List<string> Items(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (ItemMarker.TryRead(line, out var marker) && marker.Number.Length > 0 && !marker.Number.Contains('.', StringComparison.Ordinal))
                items.Add(marker.Number);
        }
        return items;
    }
}
