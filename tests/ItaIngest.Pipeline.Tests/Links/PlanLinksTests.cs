using CsvHelper;
using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Findings;

namespace ItaIngest.Pipeline.Tests.Links;

public sealed class PlanLinksTests : IDisposable
{
    private const string PlanId = "aaaaaaaaaaaaaaaa", FollowUpId = "bbbbbbbbbbbbbbbb";

    private static readonly string[] s_planned =
    [
        "จัดทำคู่มือการให้บริการงานทะเบียนและติดไว้ที่เคาน์เตอร์",
        "ประชุมชี้แจงแผนการใช้จ่ายเงินต่อผู้นำชุมชนก่อนเข้าสภา",
        "เปิดตู้รับเรื่องร้องเรียนหน้าหอประชุมทุกหมู่บ้าน",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PlannedMeasure_ThatNoRowReportsOn_IsAFindingWithTheRowsOfBothSides()
    {
        var finding = Assert.Single(Find(Plan(s_planned), FollowUp("ผลการจัดทำคู่มือการให้บริการงานทะเบียนและติดที่เคาน์เตอร์แล้ว", "ได้ประชุมชี้แจงแผนการใช้จ่ายเงินต่อผู้นำชุมชน")));

        Assert.Equal(("planned_not_reported", Severity.Warning, PlanId, FollowUpId), (finding.Rule, finding.Severity, finding.DocumentId, finding.OtherDocumentId!));
        Assert.Equal(PlanId + "-p001-t0-r2", finding.MeasureIds[0]);
        Assert.StartsWith(FollowUpId, finding.MeasureIds[1], StringComparison.Ordinal);
        Assert.StartsWith("1 of 3 planned measures", finding.MessageEn, StringComparison.Ordinal);
        Assert.Contains("ตู้รับเรื่องร้องเรียน", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MisreadAndRewordedRows_StillReport() => Assert.Empty(Find(
        Plan(s_planned),
        FollowUp("จดทำคูมือการใหบริการงานทะเบยนและติดไวทีเคานเตอร์", "ประชุมชีแจงแผนการใชจายเงินตอผูนำชุมชนกอนเขาสภา จำนวน ๒ ครั้ง", "ดำเนินการเปิดตู้รับเรื่องร้องเรียนหน้าหอประชุมทุกหมู่บ้านครบ ๙ หมู่")));

    [Fact]
    public void OneRow_MayReportOnSeveralMeasures() => Assert.Empty(Find(Plan(s_planned), FollowUp(string.Join(" และ", s_planned))));

    [Fact]
    public void NothingOfThePlanReported_IsOnlyANotice() =>
        Assert.Equal(Severity.Notice, Assert.Single(Find(Plan(s_planned), FollowUp("ขุดลอกคลองส่งน้ำสายกลางก่อนฤดูฝน"))).Severity);

    [Theory]
    [InlineData(2568, "ตรัง")]
    [InlineData(2567, "ตาก")]
    public void OtherYearOrAgency_IsNotPaired(int year, string province)
    {
        var other = FollowUp("ขุดลอกคลองส่งน้ำ");
        other = other with { Report = other.Report! with { FiscalYear = year, Agency = other.Report.Agency with { Province = province } } };
        Assert.Empty(Find(Plan(s_planned), other));
    }

    [Fact]
    public void FollowUpWithoutReadRows_SaysNothing() => Assert.Empty(Find(Plan(s_planned), FollowUp()));

    [Fact]
    public void SecondFollowUpOfTheYear_Counts()
    {
        var half = FollowUp(s_planned[0], s_planned[1]);
        var whole = Named(FollowUp(s_planned[2]), "cccccccccccccccc");
        Assert.Empty(Find(Plan(s_planned), half, whole));
    }

    [Fact]
    public void Links_StandInTheDataset()
    {
        DatasetWriter.Write(_folder.File("out"), [Plan(s_planned), FollowUp(s_planned[1], "ขุดลอกคลองส่งน้ำสายกลางก่อนฤดูฝน")], []);

        using var csv = CsvReader.Create(File.ReadAllBytes(_folder.File("out", "links.csv")), CsvReaderOptions.Default with { Separator = ',' });
        var rows = new List<(string, string)>();
        while (csv.Read())
            rows.Add((csv.GetString("measure_id"), csv.GetString("other_measure_id")));
        Assert.Equal(
            [(PlanId + "-p001-t0-r0", ""), (PlanId + "-p001-t0-r1", FollowUpId + "-p001-t0-r0"), (PlanId + "-p001-t0-r2", ""), ("", FollowUpId + "-p001-t0-r1")],
            rows);
    }

    private static List<Finding> Find(params DocumentResult[] documents)
    {
        var across = DatasetFindings.Over(documents);
        return [.. documents.SelectMany(across.Find)];
    }

    private static DocumentResult Plan(params string[] measures) => Of(PlanId, ReportKind.Plan, measures, text => new Measure { Page = 1, Table = 0, Row = 0, Text = text, Evidence = Samples.Evidence() });

    private static DocumentResult FollowUp(params string[] results) => Of(FollowUpId, ReportKind.FollowUp, results, text => new Measure { Page = 1, Table = 0, Row = 0, Issue = "ตัวชี้วัด", Action = text, Evidence = Samples.Evidence() });

    private static DocumentResult Of(string id, ReportKind kind, string[] texts, Func<string, Measure> row)
    {
        var document = Samples.Document(id, [.. texts.Select((text, i) => row(text) with { Row = i })]);
        return document with { Report = document.Report! with { Kind = kind } };
    }

    private static DocumentResult Named(DocumentResult document, string id)
    {
        var source = Samples.Source(id);
        return document with { Source = source, Report = document.Report! with { Source = source } };
    }
}
