using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads tables that stand on their side: a label at the left of each row (มาตรการ, ผู้รับผิดชอบ, ระยะเวลา) and the value
/// beside it. One form a measure, several under one another, or a column for each measure; a row may hold two pairs.
/// They are given as a table with a column for each label, so that all that follows is the same.
/// </summary>
internal static class FormTables
{
    /// <summary>A label is a known header and little more.</summary>
    private const double Sure = 0.85;

    /// <summary>Further right a value may begin with the same words.</summary>
    private const double VerySure = 0.95;

    private const int LeastRoles = 3;

    /// <summary>Rows of a form that must have a label.</summary>
    private const double LeastShare = 0.6;

    /// <summary>All forms of the document as one table, or null where there are none.</summary>
    public static MeasureTable? Find(TabularDocument document)
    {
        var rows = new FormRows();
        foreach (var table in document.Tables.Where(IsForm).Select(WithoutNumbers))
        {
            if (TableHeadings.Above(document, table) is { } heading)
                rows.AddSection(heading, table);
            foreach (var row in table.HeaderRows.Concat(table.Rows))
                Take(row, table, rows);
            rows.Close();
        }
        return rows.Finish(document.Tables.Count);
    }

    /// <summary>Whether most rows begin with a label, of three roles at least, one of them what is done.</summary>
    public static bool IsForm(LogicalTable table)
    {
        table = WithoutNumbers(table);
        var filled = table.HeaderRows.Concat(table.Rows).Where(row => row.Cells.Any(cell => !FieldSlot.IsBlank(cell.Text))).ToList();
        var roles = filled.Select(LabelOf).OfType<string>().ToList();
        return table.ColumnCount > 1
            && roles.Concat(filled.SelectMany(SecondLabelsOf)).Distinct(StringComparer.Ordinal).Count(Fields.All.Contains) >= LeastRoles
            && roles.Exists(Fields.IsContent)
            && roles.Count >= LeastShare * filled.Count
            && !table.HeaderRows.Any(ColumnHeaders.IsHeader);
    }

    /// <summary>ระยะเวลา of "ผู้รับผิดชอบ | กองคลัง | ระยะเวลา | ทุกเดือน".</summary>
    private static IEnumerable<string> SecondLabelsOf(LogicalRow row) =>
        row.Cells.Skip(2).Where((_, i) => i % 2 == 0).Select(cell => LabelOf(cell, VerySure)).OfType<string>();

    /// <summary>The table without a first column that only counts its forms.</summary>
    private static LogicalTable WithoutNumbers(LogicalTable table)
    {
        var first = table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).Where(cell => cell.Column == 0).ToList();
        if (table.ColumnCount < 3 || first.Exists(cell => cell.ColumnSpan > 1 || cell.Text.Any(ThaiText.IsLetter)) || !first.Exists(cell => cell.Text.Any(ThaiDigits.IsDigit)))
            return table;
        return table with { ColumnCount = table.ColumnCount - 1, HeaderRows = WithoutFirst(table.HeaderRows), Rows = WithoutFirst(table.Rows) };
    }

    private static List<LogicalRow> WithoutFirst(IReadOnlyList<LogicalRow> rows) =>
        [.. rows.Select(row => row with { Cells = [.. row.Cells.Where(cell => cell.Column > 0).Select(cell => cell with { Column = cell.Column - 1 })] })];

    private static string? LabelOf(LogicalRow row) => row.Cells.Count > 1 && row.Cells[0].Column == 0 ? LabelOf(row.Cells[0], Sure) : null;

    private static string? LabelOf(LogicalCell cell, double sure) => Fields.OfHeader(cell.Text.TrimEnd(' ', ':', '：'), sure);

    private static void Take(LogicalRow row, LogicalTable table, FormRows rows)
    {
        var label = LabelOf(row);
        if (label is null)
        {
            TakeUnlabelled(row, table, rows);
            return;
        }
        var pairs = new List<(string Role, LogicalCell Label, List<LogicalCell> Values)> { (label, row.Cells[0], []) };
        foreach (var cell in row.Cells.Skip(1))
        {
            if (pairs[^1].Values.Count > 0 && LabelOf(cell, VerySure) is { } next && pairs.TrueForAll(pair => pair.Role != next))
                pairs.Add((next, cell, []));
            else
                pairs[^1].Values.Add(cell);
        }
        foreach (var (role, name, values) in pairs)
            rows.Add(role, name.Text, row, values);
    }

    /// <summary>A topic heads the forms below it, a text over the whole width is the title of the next one; other text goes on.</summary>
    private static void TakeUnlabelled(LogicalRow row, LogicalTable table, FormRows rows)
    {
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        var isAlone = filled.Count == 1 && (filled[0].ColumnSpan >= table.ColumnCount || filled[0].Column == 0);
        if (isAlone)
            rows.Close();
        if (isAlone && TopicHeadings.Is(filled[0].Text))
            rows.AddSection(new Heading(filled[0].Text.Trim(), filled[0].Places), table);
        else
            rows.GoOn(row);
    }
}
