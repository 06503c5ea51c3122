using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Coverage;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Pipeline.Tests.Coverage;

public sealed class DatasetCoverageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DatasetCoverageTests() => DatasetWriter.Write(
        _folder.File("out"),
        [
            Known("0000000000000001", 2565, ReportKind.Plan),
            Known("0000000000000002", 2565, ReportKind.FollowUp),
            Known("0000000000000003", 2567, ReportKind.FollowUp),
            Known("0000000000000004", null, ReportKind.Plan),
            Unread("0000000000000005", "920702/0a1b2c3d-แผน 2566.pdf"),
            Unread("0000000000000006", "ไม่รู้ที่มา.pdf"),
            Samples.Document("0000000000000007"),
        ],
        []);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Agency_HasACellForEachYear()
    {
        var row = Table("ตรัง").Rows.Single(row => row.Code == "920702");
        Assert.Equal(
            [(2565, CoverageStatus.Published, 1, 1), (2566, CoverageStatus.Unreadable, 0, 0), (2567, CoverageStatus.Published, 0, 1), (0, CoverageStatus.Published, 1, 0)],
            row.Cells.Select(cell => (cell.Year ?? 0, cell.Status, cell.Plans, cell.FollowUps)));
    }

    [Fact]
    public void EveryAgencyOfTheProvince_IsListedAndTheOthersAreMissing()
    {
        var table = Table("ตรัง");
        Assert.Equal([2565, 2566, 2567], table.Years);
        Assert.Equal(Core.Vocabulary.Agencies.Listed("ตรัง").Count(), table.Rows.Count(row => row.Code.Length > 0));
        Assert.All(table.Rows.Where(row => row.Code is not ("" or "920702")), row => Assert.All(row.Cells, cell => Assert.Equal(CoverageStatus.Missing, cell.Status)));
    }

    [Fact]
    public void AgencyOutsideTheList_StandsLast()
    {
        var last = Table("ตรัง").Rows[^1];
        Assert.Equal(("", "เทศบาลตำบลบ้านสายหมอก"), (last.Code, last.Name));
        Assert.Equal("", Table(null).Rows[^1].Code);
        Assert.DoesNotContain(Table("ตาก").Rows, row => row.Code.Length == 0);
    }

    [Fact]
    public void DocumentOfUnknownAgency_IsCounted() => Assert.Equal(1, Table(null).Unplaced);

    [Fact]
    public void Years_CanBeChosen() => Assert.Equal([2560, 2561], DatasetCoverage.Read(_folder.File("out"), "ตรัง", (2560, 2561)).Years);

    [Fact]
    public void FolderWithoutDataset_IsSaid() =>
        Assert.Contains("ita ingest", Assert.Throws<FileNotFoundException>(() => DatasetCoverage.Read(_folder.File("nothing"), null, null)).Message, StringComparison.Ordinal);

    private CoverageTable Table(string? province) => DatasetCoverage.Read(_folder.File("out"), province, null);

    private static DocumentResult Known(string id, int? year, ReportKind kind)
    {
        var document = Samples.Document(id);
        var agency = new ReportAgency("องค์การบริหารส่วนตำบลวังมะปราง", "SAO", "วังวิเศษ", "ตรัง", "920702");
        var statement = new Statement(StatedFields.AgencyName, agency.Name!, true, agency.Name!, Samples.Evidence()) { AgencyCode = "920702" };
        return document with { Report = document.Report! with { Agency = agency, FiscalYear = year, Kind = kind, Statements = [statement] } };
    }

    private static DocumentResult Unread(string id, string file) =>
        DocumentResults.Failed(Samples.Source(id, file), "pages", Core.Failures.FailureKind.BadInput, "not a PDF", "look at it");
}
