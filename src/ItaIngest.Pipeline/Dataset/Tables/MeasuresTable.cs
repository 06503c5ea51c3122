using System.Globalization;
using ItaIngest.Core.Reports;
using C = ItaIngest.Pipeline.Dataset.Columns<(ItaIngest.Pipeline.DocumentResult Document, ItaIngest.Core.Reports.Measure Measure, ItaIngest.Core.Reports.MeasureCategory? Category)>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>measures.csv: what will be done or was done, a line a logical table row.</summary>
internal static class MeasuresTable
{
    public static Table<(DocumentResult Document, Measure Measure, MeasureCategory? Category)> Table { get; } = new(
        "measures",
        "One line a measure: a logical row of a report's table of measures",
        [
            C.Text("measure_id", "from the document and the row's position (page, table, row), so that it survives a new reading of the text", row => Id(row.Document, row.Measure)) with { Required = true, Unique = true, Pattern = @"[0-9a-f]{16}(-\d+)?-p\d{3,}-t\d+-r\d+" },
            C.Text("document_id", "the document", row => row.Document.Source.Id) with { Required = true },
            C.Text("agency_name", "as in documents.csv", row => row.Document.Report?.Agency.Name),
            C.Text("province", "as in documents.csv", row => row.Document.Report?.Agency.Province),
            C.Integer("fiscal_year", "as in documents.csv", row => row.Document.Report?.FiscalYear),
            C.Text("section", "heading over the row", row => row.Measure.Section),
            C.Text("issue", "weak point or indicator it answers to", row => row.Measure.Issue),
            C.Text("measure", "the measure", row => row.Measure.Text),
            C.Text("steps", "how it will be done", row => row.Measure.Steps),
            C.Text("action", "what was done", row => row.Measure.Action),
            C.Text("owner", "who is responsible, as printed", row => row.Measure.Owner),
            C.List("owners", "the divisions and posts named in it, as codes; a committee or working group has none", row => row.Measure.Owners),
            C.Text("deadline", "when, as printed", row => row.Measure.Deadline),
            C.Code("deadline_kind", "what kind of time", Codes.DeadlineKinds, row => row.Measure.DeadlineKind),
            C.Date("deadline_start", "first day", row => row.Measure.DeadlineStart),
            C.Date("deadline_end", "last day", row => row.Measure.DeadlineEnd),
            C.Code("recurrence", "how often", Codes.Recurrences, row => row.Measure.Recurrence),
            C.Text("follow_up", "how it is followed up", row => row.Measure.FollowUp),
            C.Text("outcome", "what came of it", row => row.Measure.Outcome),
            C.Text("recommendation", "what the report advises", row => row.Measure.Recommendation),
            C.List("indicators", "numbers of the indicators the row speaks of", row => row.Measure.Indicators.Select(n => n.ToString(CultureInfo.InvariantCulture))),
            C.Code("category", "what the measure is about; OTHER also where no category is probable enough", Codes.Categories, row => row.Category?.Category),
            C.Number("category_confidence", "probability of the best guess, 0 to 1", row => (decimal?)row.Category?.Confidence) with { Minimum = 0, Maximum = 1 },
            C.Integer("topic", "one of the seven topics, from the category", row => row.Category?.Topic) with { Minimum = 1, Maximum = 7 },
            C.List("inherited", "columns filled down from the row above", row => row.Measure.Inherited),
            .. C.Evidence(row => row.Measure.Evidence),
        ],
        document => (document.Report?.Measures ?? []).Select((measure, i) => (document, measure, document.Categories.ElementAtOrDefault(i))))
    {
        PrimaryKey = ["measure_id"],
        ForeignKeys = [new ForeignKey("document_id", "documents", "document_id")],
    };

    public static string Id(DocumentResult document, Measure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Source.Id}-p{measure.Page:000}-t{measure.Table}-r{measure.Row}");
}
