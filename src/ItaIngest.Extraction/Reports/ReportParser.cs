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
    public override StageKey Key { get; } = new("report", 4);

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
        var head = ReportHead.Read(document, text, tables, warnings);
        var indicators = IndicatorReader.Read(document, text, tables, head.AssessmentYear, warnings);
        ScoreSum.Check(indicators, head.Overall, warnings);
        var measures = MeasuresOf(document, text, tables, head.FiscalYear, warnings);
        return new Report
        {
            Source = document.Source,
            Agency = head.Agency,
            FiscalYear = head.FiscalYear,
            Kind = head.Kind,
            AssessmentYear = head.AssessmentYear,
            OverallScore = head.Overall.Score,
            Grade = head.Overall.Grade,
            Indicators = indicators,
            Measures = measures,
            OtherAgencies = OtherAgencies.Read(text, head.Agency, measures),
            Events = DatedEvents.Read(text),
            Damaged = DamagedPassages.Read(text),
            Confidence = head.Confidence,
            Warnings = warnings,
        };
    }

    private static IReadOnlyList<Measure> MeasuresOf(
        TabularDocument document, ReportText text, IReadOnlyList<MeasureTable> tables, int? fiscalYear, List<string> warnings)
    {
        if (tables.Count == 0 && LabelledList.Find(document, text) is { } list)
            tables = [list];
        if (tables.Count == 0)
            warnings.Add("no table of measures and no labelled list of measures found");
        return [.. tables.SelectMany(table => MeasureRows.Read(table, fiscalYear, warnings))];
    }
}
