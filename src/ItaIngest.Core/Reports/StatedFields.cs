using System.Globalization;

namespace ItaIngest.Core.Reports;

/// <summary>What reports state of themselves, named as the columns of <c>documents.csv</c>.</summary>
public static class StatedFields
{
    public const string AgencyName = "agency_name";
    public const string FiscalYear = "fiscal_year";
    public const string ReportKind = "report_kind";
    public const string AssessmentYear = "assessment_year";
    public const string OverallScore = "overall_score";
    public const string Grade = "grade";

    /// <summary>The score of an indicator, 1 to 10.</summary>
    public static string Indicator(int number) => "indicator_" + number.ToString(CultureInfo.InvariantCulture);
}
