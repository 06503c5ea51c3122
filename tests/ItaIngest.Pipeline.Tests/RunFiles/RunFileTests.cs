using System.Text.Json;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.RunFiles;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests.RunFiles;

public sealed class RunFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunProgress _progress = new(3);
    private readonly CancellationTokenSource _stop = new();

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void RunThatIsKilled_LeavesWhatItWasAskedFor()
    {
        Start().Dispose();
        var run = Read();
        Assert.Equal("running", run.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, run.GetProperty("ended").ValueKind);
        Assert.Equal("auto", run.GetProperty("options").GetProperty("pipeline").GetProperty("recognition").GetProperty("ocr").GetString());
        Assert.Equal(7, run.GetProperty("options").GetProperty("pool").GetProperty("workers").GetInt32());
        Assert.Equal(["รายชื่อ.csv"], run.GetProperty("input").GetProperty("skipped").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("รายชื่อ.csv", File.ReadAllText(_folder.File("out", RunFile.Name)), StringComparison.Ordinal);
        Assert.Equal(["pages", "text", "tables", "report"], run.GetProperty("versions").GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("name").GetString()).Take(4));
        Assert.StartsWith("22.", run.GetProperty("versions").GetProperty("engines").GetProperty("poppler").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Interruption_IsWrittenWhenItHappens()
    {
        using var file = Start();
        _progress.PageDone();
        _progress.DocumentDone(DocumentStatus.Failed);
        _stop.Cancel();
        var run = Read();
        Assert.Equal("interrupted", run.GetProperty("status").GetString());
        Assert.Equal((1, 1), (run.GetProperty("reading").GetProperty("failed").GetInt32(), run.GetProperty("reading").GetProperty("pages").GetInt32()));
        Assert.NotEqual(JsonValueKind.Null, run.GetProperty("ended").ValueKind);
    }

    [Fact]
    public void Ends_AreTold()
    {
        using var file = Start();
        _progress.StageDone("text", TimeSpan.FromSeconds(2));
        _progress.StageDone("text", TimeSpan.FromSeconds(3));
        _progress.WorkerEnded(1, 2, 5000);
        _progress.WorkerEnded(2, 2, 4000);
        file.Done(new DatasetSummary { Ok = 2, Failed = 1 });
        var run = Read();
        Assert.Equal("done", run.GetProperty("status").GetString());
        Assert.Equal("text 2 5", string.Join(',', run.GetProperty("stages").EnumerateArray().Select(stage => $"{stage.GetProperty("stage")} {stage.GetProperty("documents")} {stage.GetProperty("seconds")}")));
        Assert.Equal(5000, run.GetProperty("memory").GetProperty("largest_worker_peak_bytes").GetInt64());
        Assert.InRange(run.GetProperty("memory").GetProperty("parent_peak_bytes").GetInt64(), 1 << 20, 1L << 40);

        file.Failed(new IOException("the disk is full"));
        Assert.Equal(("failed", "the disk is full"), (Read().GetProperty("status").GetString(), Read().GetProperty("error").GetString()));
    }

    private RunFile Start()
    {
        var input = new InputSet([Samples.Source()], [], ["รายชื่อ.csv"]);
        var options = new PipelineOptions();
        return new RunFile(_folder.File("out"), "ingest", input, RunResults.Open(new DocumentStore(_folder.File("store")), options), options, new WorkerPoolOptions { Workers = 7 }, _progress, _stop.Token);
    }

    private JsonElement Read() => JsonDocument.Parse(File.ReadAllBytes(_folder.File("out", RunFile.Name))).RootElement;
}
