using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>
/// Tells the header rows of a part: by words that head columns, or by looks (bold, marked as header by the document)
/// where the rows below look otherwise. That a separator of dashes follows says nothing: OCR services put one under
/// whatever row comes first on a page.
/// </summary>
internal static class HeaderRows
{
    private const int MaximumRows = 5;
    private const int LongestHeader = 90;
    private const double LeastShare = 0.5;
    private const double LeastShareOfFirst = 0.3;

    /// <summary>The number of leading header rows.</summary>
    /// <param name="begins">the part begins a table, so that a header is likely: fewer of its words need to be known, for
    /// those that OCR spoilt</param>
    public static int Count(JoinPart part, bool begins = false)
    {
        var least = begins ? LeastShareOfFirst : LeastShare;
        var rows = part.Rows;
        var first = 0;
        while (first < Math.Min(rows.Count, MaximumRows) && IsTitle(part, rows[first]))
            first++;
        var count = first;
        while (count < Math.Min(rows.Count, MaximumRows) && HasHeaderWords(rows[count], least))
            count = Math.Max(count + 1, Bottom(rows[count]));
        if (count > first)
            return WithColumnNumbers(rows, Math.Min(count, rows.Count));
        return LooksLikeHeader(part) ? WithColumnNumbers(rows, Math.Min(Bottom(rows[0]), rows.Count)) : 0;
    }

    /// <summary>A caption inside the table, over its header: one text in the row, and not one that opens a group of rows.</summary>
    private static bool IsTitle(JoinPart part, PartRow row)
    {
        var only = SectionRows.IsRepeated(part, row) ? row.Cells[0] : row.Only;
        return only is not null && only.Cell.Column == 0 && part.Table.ColumnCount > 1 && !SectionRows.OpensTopic(only);
    }

    /// <summary>Header words of different roles make up enough of the row, and none of its texts is long or numbered.</summary>
    private static bool HasHeaderWords(PartRow row, double least)
    {
        var texts = row.Filled.Select(cell => cell.Text).ToList();
        return texts.Count > 1 && texts.TrueForAll(text => text.Length <= LongestHeader) && !row.Filled.Any(IsItem)
            && HeaderWords.RateRow(texts).Share >= least;
    }

    private static int Bottom(PartRow row) => row.Index + row.Cells.Where(cell => cell.Cell.RowSpan < 4).Select(cell => cell.Cell.RowSpan).DefaultIfEmpty(1).Max();

    /// <summary>First row bold or marked as header, or all words over columns of figures; the next row not so.</summary>
    private static bool LooksLikeHeader(JoinPart part)
    {
        if (part.Rows.Count < 2)
            return false;
        var row = part.Rows[0];
        var filled = row.Filled.ToList();
        if (filled.Count < 2 || filled.Count * 2 < row.Cells.Count || filled.Exists(cell => cell.Text.Length > LongestHeader || IsItem(cell)))
            return false;
        var marked = filled.TrueForAll(cell => cell.Bold || cell.Cell.Header);
        var next = part.Rows[Math.Min(part.Rows.Count - 1, Bottom(row))];
        return (marked && next != row && !next.Filled.All(cell => cell.Bold || cell.Cell.Header)) || HeadsFigures(part, row);
    }

    private static bool HeadsFigures(JoinPart part, PartRow row)
    {
        if (row.FirstIsBlank || part.Rows.Count < 3 || row.Filled.Any(cell => cell.Text.Any(ThaiDigits.IsDigit)))
            return false;
        return row.Cells.Any(head => !head.IsBlank && part.Rows.Skip(1).All(below => below.At(head.Cell.Column) is { } cell && IsFigure(cell.Text)));
    }

    private static bool IsFigure(string text) =>
        text.Length > 0 && text.All(c => ThaiDigits.IsDigit(c) || c is '.' or ',' or '%' or ' ' or '-' or '+' or '(' or ')') && text.Any(ThaiDigits.IsDigit);

    private static bool IsItem(PartCell cell) => ItemMarker.TryRead(cell.Text, out var marker) && marker.Length < cell.Text.Length;

    /// <summary>A row that numbers the columns, (๑) (๒) (๓), belongs to the header above it.</summary>
    private static int WithColumnNumbers(IReadOnlyList<PartRow> rows, int count)
    {
        if (count >= rows.Count)
            return count;
        var cells = rows[count].Cells;
        var numbered = cells.Count > 1 && cells.Select((cell, i) => string.Concat(cell.Text.Where(ThaiDigits.IsDigit)) is var digits
            && digits.Length is > 0 and < 3 && digits.Length >= cell.Text.Length - 2 && ThaiDigits.ToArabic(digits) == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(ok => ok);
        return numbered ? count + 1 : count;
    }
}
