using System.Text.Json;
using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Tells columns by what stands in them where their headers say nothing: times are deadlines, divisions are owners, short
/// running numbers count the rows, and texts are what their words make them (<see cref="CellWords"/>). Where both who and when
/// are known and no header says what, the texts are the measures. A header that says no more than "report" is about what is
/// to come where nothing in the column is told as done.
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

    /// <summary>Of texts only some begin with a telling word, so that the next likely role must be well behind.</summary>
    private const double LeastShareOfTexts = 0.5, LeastAhead = 0.25;

    /// <summary>A column of reports that has more cells told as done is about what was done.</summary>
    private const double MostDone = 0.2;

    private const int ShortestWords = 6;

    private static readonly ColumnRole[] OfTexts =
        [ColumnRole.Issue, ColumnRole.Measure, ColumnRole.Action, ColumnRole.FollowUp, ColumnRole.Outcome, ColumnRole.Recommendation];

    /// <summary>รายงานผล may be the report to come or what it says.</summary>
    private static readonly Regex OnlyReport = SkeletonPattern.Of("^(การ|แบบ|สรุป|วิธี)*(รายงาน|รายงานผล|รายงานความก้าวหน้า|สรุปผล)(/?(ติดตาม|ผล))*$");

    /// <summary>The columns, those without a role named by their cells in these rows.</summary>
    public static IReadOnlyList<MeasureColumn> Name(IReadOnlyList<MeasureColumn> columns, IReadOnlyList<LogicalRow> rows)
    {
        if (columns.All(column => column.Role is not null && !IsOnlyReport(column)))
            return columns;
        var texts = columns.Select(column => TextsIn(rows, column.Column)).ToList();
        var named = columns.ToList();
        NameReports(named, texts);
        Take(named, texts, MeasureColumn.Number, IsNumber);
        Take(named, texts, Fields.Deadline, text => text.Length <= LongestValue && OwnerAndDeadline.IsDeadline(text));
        Take(named, texts, Fields.Owner, text => text.Length <= LongestValue && OwnerAndDeadline.IsOwner(text, needsDivision: true));
        NameByWords(named, texts);
        return Has(named, Fields.Owner) && Has(named, Fields.Deadline) ? NameTexts(named, texts) : named;
    }

    private static bool IsOnlyReport(MeasureColumn column) => column.Role == Fields.Action && OnlyReport.IsMatch(ThaiText.Skeleton(column.Leaf));

    private static void NameReports(List<MeasureColumn> columns, List<List<string>> texts)
    {
        var index = columns.FindIndex(IsOnlyReport);
        if (index < 0 || Has(columns, Fields.FollowUp) || !Has(columns, Fields.Measure) || texts[columns[index].Column].Count < LeastCells)
            return;
        if (texts[columns[index].Column].Count(text => CellWords.RoleOf(text) is ColumnRole.Action or ColumnRole.Outcome) <= MostDone * texts[columns[index].Column].Count)
            columns[index] = columns[index] with { Role = Fields.FollowUp, IsByContents = true };
    }

    /// <summary>Gives each column without a role the one that most of its cells begin as, where it is plain and still free.</summary>
    private static void NameByWords(List<MeasureColumn> columns, List<List<string>> texts)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var cells = texts[columns[i].Column];
            if (columns[i].Role is not null || columns[i].Leaf.Length == 0 || cells.Count < LeastCells || cells.Average(text => text.Length) < ShortestWords)
                continue;
            var shares = cells.Select(CellWords.RoleOf).Where(OfTexts.Contains).GroupBy(role => role)
                .Select(roles => (Role: roles.Key, Share: (double)roles.Count() / cells.Count)).OrderByDescending(found => found.Share).ToList();
            if (shares.Count == 0 || shares[0].Share < LeastShareOfTexts || (shares.Count > 1 && shares[0].Share - shares[1].Share < LeastAhead))
                continue;
            var role = JsonNamingPolicy.SnakeCaseLower.ConvertName(shares[0].Role.ToString());
            role = role == Fields.Measure && Has(columns, role) ? Fields.Steps : role;
            if (!Has(columns, role))
                columns[i] = columns[i] with { Role = role, IsByContents = true };
        }
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
            columns[index] = columns[index] with { Role = role, IsByContents = role != MeasureColumn.Number };
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
                columns[index] = columns[index] with { Role = role, IsByContents = true };
        }
        return columns;
    }
}
