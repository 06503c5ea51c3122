using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>What a report says about itself: whose it is, for which year, of which kind, and the assessment it answers to.</summary>
/// <param name="Agency">the local government</param>
/// <param name="FiscalYear">Buddhist year</param>
/// <param name="Kind">plan or follow-up</param>
/// <param name="AssessmentYear">Buddhist year</param>
/// <param name="Overall">total and grade</param>
/// <param name="Confidence">0 to 1: of agency and fiscal year together</param>
internal sealed record ReportHead(
    ReportAgency Agency, int? FiscalYear, ReportKind? Kind, int? AssessmentYear, OverallScore Overall, double Confidence)
{
    /// <param name="document">the document</param>
    /// <param name="text">its running text</param>
    /// <param name="measures">its tables of measures, which tell plan and follow-up apart where the words do not</param>
    /// <param name="statements">gets where the values stand, and what contradicts them</param>
    public static ReportHead Read(TabularDocument document, ReportText text, IReadOnlyList<MeasureTable> measures, StatementList statements)
    {
        var framed = FramedHead.Of(document, text, measures);
        var (agency, sureness) = AgencyReader.Read(framed is not null && AgencyReader.SaysMore(framed, text) ? framed : text, statements);
        var year = FiscalYearReader.Read(text, framed, measures, statements);
        var kind = ReportKindReader.Read(text, framed, measures, statements);
        var assessment = AssessmentYearReader.Read(text, year, statements) ?? (framed is null ? null : AssessmentYearReader.Read(framed, year, statements))
            ?? AssessmentYearReader.Read(document.Tables, year, statements);
        var overall = OverallScoreReader.Read(text, document.Tables, measures, assessment, statements);
        var confidence = (sureness + (year is null ? 0 : 1)) / 2;
        return new ReportHead(agency, year, kind, assessment, overall, Math.Round(confidence * text.TitleConfidence, 4));
    }
}
