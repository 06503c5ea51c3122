using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tells columns by what stands in them where their headers say nothing: times are deadlines, divisions are owners, short
/// running numbers count the rows. Where both who and when are known and no header says what, the texts are the measures.
/// </summary>
internal static class ColumnContents
{
    /// <summary>Cells of a column that must be of its kind; a report has blanks and odd ones.</summary>
    private const double LeastShare = 0.7;

    private const int LeastCells = 2;

    /// <summary>Longer texts only mention a time or a division.</summary>
    private const int LongestValue = 80;

    /// <summary>Shorter texts are no measures: amounts, marks, words such as ดี.</summary>
    private const int ShortestText = 12;

    /// <summary>The columns, those without a role named by their cells in these rows.</summary>
    public static IReadOnlyList<MeasureColumn> Name(IReadOnlyList<MeasureColumn> columns, IReadOnlyList<LogicalRow> rows)
    {
        if (columns.All(column => column.Role is not null))
            return columns;
        var texts = columns.Select(column => TextsIn(rows, column.Column)).ToList();
        var named = columns.ToList();
        Take(named, texts, MeasureColumn.Number, IsNumber);
        Take(named, texts, Fields.Deadline, text => text.Length <= LongestValue && OwnerAndDeadline.IsDeadline(text));
        Take(named, texts, Fields.Owner, text => text.Length <= LongestValue && OwnerAndDeadline.IsOwner(text, needsDivision: true));
        return Has(named, Fields.Owner) && Has(named, Fields.Deadline) ? NameTexts(named, texts) : named;
    }

    private static bool Has(List<MeasureColumn> columns, string role) => columns.Exists(column => column.Role == role || column.Also == role);

    private static List<string> TextsIn(IReadOnlyList<LogicalRow> rows, int column) =>
        [.. rows.Where(row => row.Kind == RowKind.Body).SelectMany(row => row.Cells)
            .Where(cell => cell.Column == column && !FieldSlot.IsBlank(cell.Text)).Select(cell => cell.Text)];

    /// <summary>Gives the role to the first column without one whose cells are of the kind.</summary>
    private static void Take(List<MeasureColumn> columns, List<List<string>> texts, string role, Func<string, bool> isOfKind)
    {
        if (Has(columns, role))
            return;
        var index = columns.FindIndex(column => column.Role is null
            && texts[column.Column].Count >= LeastCells
            && texts[column.Column].Count(isOfKind) >= LeastShare * texts[column.Column].Count);
        if (index >= 0)
            columns[index] = columns[index] with { Role = role };
    }

    private static bool IsNumber(string text) =>
        text.Length <= 4 && text.Any(ThaiDigits.IsDigit) && text.All(c => ThaiDigits.IsDigit(c) || c is '.' or ')' or '(');

    /// <summary>The first column of texts is what, the second how.</summary>
    private static List<MeasureColumn> NameTexts(List<MeasureColumn> columns, List<List<string>> texts)
    {
        foreach (var role in (string[])[Fields.Measure, Fields.Steps])
        {
            if (role == Fields.Measure && columns.Exists(column => column.Role is not null && Fields.IsContent(column.Role)))
                return columns;
            var index = columns.FindIndex(column => column.Role is null && texts[column.Column].Count >= LeastCells && texts[column.Column].Average(text => text.Length) >= ShortestText);
            if (index >= 0)
                columns[index] = columns[index] with { Role = role };
        }
        return columns;
    }
}
