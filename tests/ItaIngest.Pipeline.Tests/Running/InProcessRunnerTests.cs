using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests.Running;

/// <summary>Real documents down the real line, in this process.</summary>
public sealed class InProcessRunnerTests : IDisposable
{
    private const string Report = """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
        เทศบาลตำบลบ้านสายหมอก อำเภอเมือง จังหวัดตรัง

        มาตรการ/แนวทาง	วิธีดำเนินการ	ผู้รับผิดชอบ	ระยะเวลาดำเนินการ
        ๑. จัดทำป้ายบอกขั้นตอนงานทะเบียน	ติดป้ายหน้าเคาน์เตอร์และลงเว็บไซต์	สำนักปลัดเทศบาล	มกราคม ๒๕๖๗
        ๒. เปิดเผยแผนจัดซื้อจัดจ้างรายไตรมาส	ประกาศทุกไตรมาส	กองคลัง	ไตรมาสที่ ๒
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly DocumentStore _store;

    public InProcessRunnerTests() => _store = new DocumentStore(_folder.File("store"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Folder_BecomesADataset_TheSameOnTheSecondRunWithoutWork()
    {
        _folder.Write("in/plan.txt", Report);
        _folder.Write("in/empty.pdf", "");
        var first = await IngestAsync("out1");
        var second = await IngestAsync("out2");

        Assert.Equal((1, 1, 2), (first.Summary.Ok, first.Summary.Failed, first.Summary.Measures));
        Assert.Equal(2, second.Progress.Unchanged);
        foreach (var table in DatasetTables.All)
            Assert.Equal(File.ReadAllText(_folder.File("out1", table.FileName)), File.ReadAllText(_folder.File("out2", table.FileName)));
        Assert.Contains("empty.pdf", File.ReadAllText(_folder.File("out1", "failures.csv")), StringComparison.Ordinal);
    }

    private async Task<(DatasetSummary Summary, RunProgress Progress)> IngestAsync(string output)
    {
        var input = InputFiles.Take([_folder.File("in")], _store);
        var progress = new RunProgress(input.Documents.Count);
        var options = new PipelineOptions();
        await using var runner = new InProcessRunner(_store, options);
        var summary = await Ingestion.RunAsync(input, _store, options, runner, _folder.File(output), progress, default);
        return (summary, progress);
    }
}
