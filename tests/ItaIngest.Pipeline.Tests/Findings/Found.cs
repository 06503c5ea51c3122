using System.Globalization;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Findings;

namespace ItaIngest.Pipeline.Tests.Findings;

/// <summary>Runs one rule over a report made by hand. Everything runs under th-TH, where .NET's own calendar is Buddhist.</summary>
internal static class Found
{
    public static IReadOnlyList<Finding> By(string rule, Report report, params MeasureCategory[] categories)
    {
        var before = CultureInfo.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new CultureInfo("th-TH");
        try
        {
            var document = Samples.Document() with { Report = report, Categories = categories };
            return [.. FindingRules.Find(document).Where(finding => finding.Rule == rule)];
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    /// <summary>A follow-up for FY2567 of an invented municipality.</summary>
    public static Report Report(params Measure[] measures) =>
        Samples.Document(measures: measures).Report! with { Kind = ReportKind.FollowUp, OverallScore = null, Indicators = [], AssessmentYear = 2566 };

    /// <summary>A row in good order.</summary>
    public static Measure Row(int row, string owner = "FINANCE", int month = 1) => Samples.Measure(row, $"มาตรการข้อที่ {row} ว่าด้วยการปลูกต้นไม้ริมทาง") with
    {
        Owner = "กองคลัง",
        Owners = [owner],
        Deadline = "ภายในเดือน " + month.ToString(CultureInfo.InvariantCulture),
        DeadlineKind = "month",
        DeadlineStart = new DateOnly(2024, month, 1),
        DeadlineEnd = new DateOnly(2024, month, 28),
        Action = "ปลูกแล้ว",
    };

    public static IndicatorScore Score(int number, decimal score) => new(number < 6 ? "IIT" : number < 9 ? "EIT" : "OIT", number, "ชื่อ", score, "", Place(number));

    public static DatedEvent On(DatedEventKind kind, int year, int month, int day, int? about = null) => new(kind, new DateOnly(year, month, day), about, "", Place(2));

    public static Evidence Place(int page) => new(page, page, new Box(1, 2, 3, 4), Origin.Ocr, 0.9, []);
}
