using System.Text.Json;

namespace ItaIngest.Cli.Tests;

/// <summary>What a run tells of itself besides the dataset.</summary>
public sealed class SeeingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ita-seeing-").FullName;

    public SeeingTests()
    {
        Directory.CreateDirectory(In());
        File.Copy(Directory.GetFiles(Repository.File("corpus", "text"))[0], In("แผน.txt"));
        File.WriteAllText(In("broken.pdf"), "%PDF-1.4\nnothing more");
        File.WriteAllText(In("list.csv"), "a,b\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task RunJson_CountsWhatWentInAndWhatItCost()
    {
        var (code, _, error) = await Ita.RunAsync("ingest", In(), "--out", Out(), "--jobs", "1", "--page-deadline", "77");
        Assert.Equal(2, code);
        Assert.Contains("1 files skipped", error, StringComparison.Ordinal);
        var run = Run();
        Assert.Equal("done", run.GetProperty("status").GetString());
        Assert.Equal("00:01:17", run.GetProperty("options").GetProperty("pipeline").GetProperty("recognition").GetProperty("page_deadline").GetString());
        Assert.Equal(["list.csv"], run.GetProperty("input").GetProperty("skipped").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal((2, 1, 1), (Number(run, "reading", "done"), Number(run, "dataset", "ok"), Number(run, "dataset", "failed")));
        Assert.All(run.GetProperty("stages").EnumerateArray(), stage => Assert.InRange(stage.GetProperty("seconds").GetDouble(), 0, 1000));
        Assert.True(run.GetProperty("stages").EnumerateArray().Sum(stage => stage.GetProperty("seconds").GetDouble()) > 0);
        foreach (var peak in new[] { "parent_peak_bytes", "largest_worker_peak_bytes" })
            Assert.InRange(run.GetProperty("memory").GetProperty(peak).GetInt64(), 10 << 20, 2L << 30);

        var dataset = File.ReadAllBytes(Path.Combine(Out(), "datapackage.json"));
        Assert.Equal(2, (await Ita.RunAsync("ingest", In(), "--out", Out(), "--log", "json")).Code);
        Assert.Equal(2, Number(Run(), "reading", "unchanged"));
        Assert.Equal(dataset, File.ReadAllBytes(Path.Combine(Out(), "datapackage.json")));
    }

    [Fact]
    public async Task JsonLog_IsAnObjectALine()
    {
        var (code, output, error) = await Ita.RunAsync("ingest", In(), "--out", Out(), "--log", "json");
        Assert.Equal((2, ""), (code, output));
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line =>
        {
            Assert.Equal(TimeSpan.Zero, line.GetProperty("time").GetDateTimeOffset().Offset);
            Assert.Contains(line.GetProperty("level").GetString(), new[] { "debug", "info", "warning", "error" });
            Assert.NotEqual("", line.GetProperty("message").GetString());
        });
        var events = lines.ToLookup(line => line.GetProperty("event").GetString());
        foreach (var (name, count) in new[] { ("input.skipped", 1), ("run.started", 1), ("document.started", 2), ("document.done", 1), ("document.failed", 1), ("dataset.written", 1), ("run.ended", 1) })
            Assert.Equal(count, events[name].Count());
        Assert.Equal(events["worker.started"].Select(line => line.GetProperty("process").GetInt32()).Order(), events["worker.ended"].Select(line => line.GetProperty("process").GetInt32()).Order());
        Assert.Contains("\"file_name\":\"แผน.txt\"", error, StringComparison.Ordinal);
        var failed = Assert.Single(events["document.failed"]);
        Assert.Equal(("broken.pdf", "BadInput", "pages"), (failed.GetProperty("file_name").GetString(), failed.GetProperty("kind").GetString(), failed.GetProperty("stage").GetString()));
        Assert.Equal(2, lines[^1].GetProperty("exit_code").GetInt32());
    }

    [Fact]
    public async Task Error_IsInTheFormatAskedFor()
    {
        var (code, _, error) = await Ita.RunAsync("ingest", In("none"), "--out", Out(), "--log", "json");
        Assert.Equal(1, code);
        Assert.Contains("no such file", JsonDocument.Parse(error).RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static int Number(JsonElement run, string part, string name) => run.GetProperty(part).GetProperty(name).GetInt32();

    private string In(string name = "") => Path.Combine(_folder, "in", name);

    private string Out() => Path.Combine(_folder, "out");

    private JsonElement Run() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Out(), "run.json"))).RootElement;
}
