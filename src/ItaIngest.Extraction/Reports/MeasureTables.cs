using System.Text.RegularExpressions;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Finds the tables that tell measures. Score tables have no column of content; a table that only analyses has no column
/// that says who, when or with what result, and counts only where no other table does. A calendar counts only where a report
/// tells its measures in no other way; a list of those who came to a meeting or sit on a committee is none.
/// </summary>
internal static class MeasureTables
{
    private const string Calendar = "ปฏิทิน";
    private const string Person = "person"; // the role of a column of names

    private static readonly Regex Instrument = SkeletonPattern.Of(@"^((แบบวัด|แบบตรวจ|แบบสำรวจ).{0,50})?\(?[ieo]it\)?$");
    private static readonly string[] Telling = [Fields.Owner, Fields.Deadline, Fields.FollowUp, Fields.Outcome];

    /// <summary>The tables that tell measures; those that only analyse where there are no others.</summary>
    public static IReadOnlyList<MeasureTable> Find(TabularDocument document)
    {
        var tables = All(document).FindAll(table => !IsCalendar(document, table));
        var telling = tables.FindAll(Tells);
        if (FormTables.Find(document) is { } forms)
            telling.Add(forms);
        return telling.Count > 0 ? telling : tables;
    }

    /// <summary>Tables of what happens when, and no more, under a heading that says so.</summary>
    public static IReadOnlyList<MeasureTable> FindCalendars(TabularDocument document) => All(document).FindAll(table => IsCalendar(document, table));

    /// <summary>Whether a table says who, when or with what result, and so more than an analysis.</summary>
    public static bool Tells(MeasureTable table) => Telling.Any(table.Has) || (table.Has(Fields.Action) && table.Has(Fields.Measure));

    private static List<MeasureTable> All(TabularDocument document)
    {
        var tables = new List<MeasureTable>();
        foreach (var table in document.Tables.Where(table => !FormTables.IsForm(table) && !FactTables.IsFacts(table)))
            TakeSegments(document, table, tables);
        return tables;
    }

    private static bool IsCalendar(TabularDocument document, MeasureTable table) =>
        table.Columns.All(column => column.Role is null or Fields.Measure or Fields.Deadline or MeasureColumn.Number)
        && (table.Columns.Any(column => column.Header.Contains(Calendar, StringComparison.Ordinal))
            || TableHeadings.LineAbove(document, table.Table) is { } line && line.Text.Contains(Calendar, StringComparison.Ordinal));

    private static void TakeSegments(TabularDocument document, LogicalTable table, List<MeasureTable> tables)
    {
        var heading = TableHeadings.Above(document, table);
        foreach (var (header, rows) in TableSegments.Of(table))
        {
            var columns = ColumnHeaders.Of(header, table.ColumnCount);
            if (tables.Count > 0 && GoesOn(tables[^1], header, columns, heading))
                tables[^1] = tables[^1] with { Rows = [.. tables[^1].Rows, .. header.Where(row => !ColumnHeaders.IsHeader(row)), .. rows] };
            else if (TopicColumn.Name(ColumnContents.Name(columns, rows), rows) is var named && IsAboutMeasures(named, rows))
                tables.Add(new MeasureTable(table, named, IsContent(header, columns, named) ? [.. header, .. rows] : rows, heading));
            heading = null;
        }
    }

    /// <summary>Whether the rows that stand where a header would are rows like those below: no header word, but who and when.</summary>
    private static bool IsContent(IReadOnlyList<LogicalRow> header, IReadOnlyList<MeasureColumn> columns, IReadOnlyList<MeasureColumn> named) =>
        header.Count > 0
        && columns.All(column => column.Role is null)
        && named.Any(column => (column.Role == Fields.Deadline && OwnerAndDeadline.IsDeadline(column.Leaf))
            || (column.Role == Fields.Owner && OwnerAndDeadline.IsOwner(column.Leaf, needsDivision: true)));

    /// <summary>
    /// Whether rows belong to the table before: the same columns and either no header of their own, or the very same one.
    /// A row taken for a header because it stands on top counts as none when no role is in it and its text is long.
    /// </summary>
    private static bool GoesOn(MeasureTable before, IReadOnlyList<LogicalRow> header, IReadOnlyList<MeasureColumn> columns, Heading? heading)
    {
        if (heading is not null || before.Columns.Count != columns.Count)
            return false;
        var hasHeader = header.Count > 0 && (columns.Any(column => column.Role is not null) || columns.All(ColumnHeaders.IsShort));
        return !hasHeader || columns.Zip(before.Columns).All(pair => ThaiText.Skeleton(pair.First.Header) == ThaiText.Skeleton(pair.Second.Header));
    }

    /// <summary>Two fields at least, one of them content; figures under the names of indicators (การปฏิบัติหน้าที่) are none.</summary>
    private static bool IsAboutMeasures(IReadOnlyList<MeasureColumn> columns, IReadOnlyList<LogicalRow> rows)
    {
        if (columns.Any(column => column.Role == Person) && !columns.Any(column => column.Role == Fields.Measure && !column.IsByContents))
            return false;
        var contents = columns.Where(column => column.Role is not null && Fields.IsContent(column.Role)).Select(column => column.Column).ToHashSet();
        var cells = rows.SelectMany(row => row.Cells).Where(cell => contents.Contains(cell.Column) && !FieldSlot.IsBlank(cell.Text)).ToList();
        if (cells.Count > 0 && cells.All(cell => !cell.Text.Any(ThaiText.IsLetter)))
            return false;
        var roles = columns.Select(column => column.Role).OfType<string>().Where(Fields.All.Contains).ToHashSet(StringComparer.Ordinal);
        return roles.Count >= 2 && roles.Any(Fields.IsContent) && (roles.Contains(Fields.Measure) || !rows.All(NamesInstrument));
    }

    /// <summary>"IIT | การรับรู้ของบุคลากรภายใน | …": what an instrument is, and no measure.</summary>
    private static bool NamesInstrument(LogicalRow row) => row.Cells.Any(cell => Instrument.IsMatch(ThaiText.Skeleton(cell.Text)));
}
