using System.Globalization;
using System.Text;
using ItaIngest.Core.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>
/// Writes the columns of documents.csv, indicators.csv and measures.csv that records are scored by, so that this stage
/// can be measured without the rest of the line.
/// </summary>
internal static class DatasetFiles
{
    public static void Write(string folder, IReadOnlyList<Report> reports)
    {
        Directory.CreateDirectory(folder);
        Save(folder, "documents.csv", "document_id,file_name,agency_name,agency_type,district,province,fiscal_year,report_kind,assessment_year,overall_score,grade,warnings", reports.Select(DocumentRow));
        Save(folder, "indicators.csv", "document_id,instrument,number,name,score,review_reasons", reports.SelectMany(IndicatorRows));
        Save(folder, "measures.csv", "document_id,section,issue,measure,steps,action,owner,owners,deadline,deadline_kind,deadline_start,deadline_end,recurrence,follow_up,outcome,recommendation,indicators,inherited,page,page_end,confidence,review_reasons", reports.SelectMany(MeasureRows));
    }

    private static string?[] DocumentRow(Report report) =>
    [
        report.Source.Id, report.Source.FileName, report.Agency.Name, report.Agency.Type, report.Agency.District, report.Agency.Province,
        Text(report.FiscalYear), report.Kind?.ToString(), Text(report.AssessmentYear), Text(report.OverallScore), report.Grade, string.Join('\n', report.Warnings),
    ];

    private static IEnumerable<string?[]> IndicatorRows(Report report) => report.Indicators.Select(indicator => new[]
    {
        report.Source.Id, indicator.Instrument, Text(indicator.Number), indicator.Name, Text(indicator.Score), string.Join(';', indicator.Evidence.ReviewReasons),
    });

    private static IEnumerable<string?[]> MeasureRows(Report report) => report.Measures.Select(measure => new[]
    {
        report.Source.Id, measure.Section, measure.Issue, measure.Text, measure.Steps, measure.Action, measure.Owner, string.Join(';', measure.Owners),
        measure.Deadline, measure.DeadlineKind, Date(measure.DeadlineStart), Date(measure.DeadlineEnd), measure.Recurrence,
        measure.FollowUp, measure.Outcome, measure.Recommendation, string.Join(';', measure.Indicators), string.Join(';', measure.Inherited),
        Text(measure.Evidence.Page), Text(measure.Evidence.PageEnd), Text((decimal)measure.Evidence.Confidence), string.Join(';', measure.Evidence.ReviewReasons),
    });

    private static void Save(string folder, string name, string header, IEnumerable<string?[]> rows)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(value => $"\"{value?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        File.WriteAllText(Path.Combine(folder, name), text.ToString());
    }

    private static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
