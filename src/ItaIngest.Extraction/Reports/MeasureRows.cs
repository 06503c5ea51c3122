using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Makes measures of the rows of a table: one a logical row, with what merged or blank cells take from above.</summary>
internal static class MeasureRows
{
    /// <param name="table">a table of measures</param>
    /// <param name="fiscalYear">Buddhist year of the report, to which deadlines without a year belong</param>
    /// <param name="warnings">gets every text of the table that became part of no measure</param>
    public static IReadOnlyList<Measure> Read(MeasureTable table, int? fiscalYear, ICollection<string> warnings)
    {
        var rows = JoinOpenRows(FieldRows.Of(table, out var unused));
        var fill = new FillDown(rows, table.Columns);
        var values = rows.Select((row, i) => new RowValues(rows, i, fill)).ToList();
        var drops = new DroppedText(table, warnings);
        drops.Headings(unused);
        var byContents = table.Columns.Where(column => column.IsByContents).Select(column => column.Role!).ToHashSet(StringComparer.Ordinal);
        var measures = new List<Measure>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].HasContent)
                measures.Add(MeasureOf(rows[i], values[i], byContents, fiscalYear));
            else if (!rows[i].IsEmpty && !LeadsOthers(values, i))
                drops.Row(rows[i]);
        }
        return measures;
    }

    /// <summary>Adds rows that open nothing of their own (a second owner, one more date) to the row above.</summary>
    private static List<FieldRow> JoinOpenRows(IReadOnlyList<FieldRow> rows)
    {
        var joined = new List<FieldRow>();
        foreach (var row in rows)
        {
            if (row.GoesOn && joined.Count > 0 && joined[^1].HasContent && Equals(joined[^1].Section, row.Section))
                joined[^1] = joined[^1].JoinedWith(row);
            else
                joined.Add(row);
        }
        return joined;
    }

    private static bool LeadsOthers(List<RowValues> values, int row) =>
        values.Skip(row + 1).Any(below => below.Sources.Values.Contains(row));

    private static Measure MeasureOf(FieldRow row, RowValues values, IReadOnlySet<string> byContents, int? fiscalYear)
    {
        var reasons = new List<string>();
        var deadline = DeadlineParser.Parse(values[Fields.Deadline], fiscalYear is { } year ? new FiscalYear(year) : null);
        if (deadline is { Kind: DeadlineKind.Unparsed })
            reasons.Add(ReviewReasons.UnparsedDeadline);
        if (deadline is { YearDoubtful: true })
            reasons.Add(ReviewReasons.YearDoubtful);
        var owners = Divisions.Find(values[Fields.Owner]);
        if (owners.Count == 0 && values[Fields.Owner] is not null)
            reasons.Add(ReviewReasons.UnknownOwner);
        if (owners.Any(owner => owner.IsRepaired))
            reasons.Add(ReviewReasons.DamagedOwner);
        if (byContents.Any(field => values[field] is not null))
            reasons.Add(ReviewReasons.ColumnByContents);
        return new Measure
        {
            Page = row.Row.Start.Page,
            Table = row.Row.Start.Index,
            Row = row.Row.StartRow,
            Section = values[Fields.Section] ?? row.Section?.Text,
            Issue = values.Issue,
            Text = values[Fields.Measure],
            Steps = values[Fields.Steps],
            Action = values[Fields.Action],
            Owner = values[Fields.Owner],
            Owners = [.. owners.Select(owner => owner.Code).Where(Divisions.IsDivision).Distinct(StringComparer.Ordinal)],
            Deadline = values[Fields.Deadline],
            DeadlineKind = deadline?.KindCode,
            DeadlineStart = deadline?.Start,
            DeadlineEnd = deadline?.End,
            Recurrence = deadline?.RecurrenceCode,
            FollowUp = values[Fields.FollowUp],
            Outcome = values[Fields.Outcome],
            Recommendation = values[Fields.Recommendation],
            Indicators = IndicatorsOf(values),
            Inherited = values.Inherited,
            Items = CellItems.Of(row),
            Extras = row.Extras,
            Evidence = RowEvidence.Of(row, reasons),
            Places = values.Places,
        };
    }

    private static IReadOnlyList<int> IndicatorsOf(RowValues values) =>
        [.. new[] { values[Fields.Section], values.Issue, values[Fields.Measure] }.OfType<string>()
            .SelectMany(Indicators.Find)
            .Select(mention => mention.Indicator.Number)
            .Distinct()
            .Order()];
}
