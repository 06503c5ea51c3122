using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Stages;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads what a document says: whose report it is and of which year, the scores of the indicators, and a measure for
/// each logical row of its tables of measures, or of its labelled list where it has no table. Every text that became no
/// measure, and every statement that contradicts another, is named in the warnings.
/// </summary>
public sealed class ReportParser : Stage<TabularDocument, Report>
{
    public override StageKey Key { get; } = new("report", 20);

    public override Task<Report> RunAsync(TabularDocument input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Parse(input));
    }

    private static Report Parse(TabularDocument document)
    {
        var warnings = new List<string>(document.Warnings);
        var text = new ReportText(document);
        var tables = MeasureTables.Find(document);
        var statements = new StatementList(warnings);
        var head = ReportHead.Read(document, text, tables, statements);
        var assessmentYear = YearOfScores.Settle(document, text, tables, head, statements);
        var found = IndicatorReader.Read(document, text, tables, assessmentYear, statements);
        var (indicators, overall) = new ScoreSum(statements, IsReadFromPicture(document)).Settle(found, head.Overall, assessmentYear);
        var measures = AssumedYears.Mark(MeasuresOf(document, text, tables, head.FiscalYear, warnings), head.FiscalYear, statements);
        var others = OtherAgencies.Read(text, head.Agency, measures);
        AgencyReader.AddOthers(others, statements);
        return new Report
        {
            Source = document.Source,
            Agency = head.Agency,
            FiscalYear = head.FiscalYear,
            Kind = head.Kind,
            AssessmentYear = assessmentYear,
            OverallScore = overall.Score,
            Grade = overall.Grade,
            Indicators = indicators,
            Measures = measures,
            OtherAgencies = others,
            Events = DatedEvents.Read(text),
            Damaged = DamagedPassages.Read(text),
            Statements = statements.All,
            Confidence = head.Confidence,
            Warnings = warnings,
        };
    }

    /// <summary>Whether digits may be misread: on pages read by OCR, and in plain text, which is what OCR services write.</summary>
    private static bool IsReadFromPicture(TabularDocument document) =>
        document.Kind == MediaKind.Text || document.Pages.Any(page => page.Origin == Origin.Ocr);

    private static IReadOnlyList<Measure> MeasuresOf(
        TabularDocument document, ReportText text, IReadOnlyList<MeasureTable> tables, int? fiscalYear, List<string> warnings)
    {
        if (!tables.Any(MeasureTables.Tells) && (LabelledList.Find(document, text) ?? (tables.Count == 0 ? ProseList.Find(document, text) : null)) is { } list)
            tables = [list];
        if (tables.Count == 0)
            tables = MeasureTables.FindCalendars(document);
        if (tables.Count == 0)
            warnings.Add("no table of measures, no labelled list and no numbered prose of measures found");
        return [.. tables.SelectMany(table => MeasureRows.Read(table, fiscalYear, warnings))];
    }
}
