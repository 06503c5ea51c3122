using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Tests;

/// <summary>Small results to write; the municipality is invented.</summary>
internal static class Samples
{
    public static SourceDocument Source(string id = "0123456789abcdef", string file = "a/รายงาน.pdf") =>
        new(id, file, new BlobRef(id.PadRight(64, '0'), 1234));

    public static DocumentResult Document(string id = "0123456789abcdef", params Measure[] measures)
    {
        var source = Source(id);
        return new DocumentResult
        {
            Source = source,
            Kind = MediaKind.Pdf,
            Pages = 3,
            Tables = 1,
            Report = new Report
            {
                Source = source,
                Agency = new ReportAgency("เทศบาลตำบลบ้านสายหมอก", "SUBDISTRICT_MUNICIPALITY", "เมือง", "ตรัง"),
                FiscalYear = 2567,
                Kind = ReportKind.Plan,
                OverallScore = 86.5m,
                Indicators = [new IndicatorScore("IIT", 1, "การปฏิบัติหน้าที่", 91.25m, "๙๑.๒๕", Evidence())],
                Measures = measures,
                Confidence = 0.9,
            },
        };
    }

    public static Measure Measure(int row, string? text = "จัดทำคู่มือ") => new() { Page = 1, Table = 0, Row = row, Text = text, Evidence = Evidence() };

    public static Evidence Evidence() => new(1, 1, new Box(72, 100.26, 300, 140), Origin.TextLayer, 0.98, []);
}
