using System.Diagnostics;

namespace ItaIngest.Cli.Tests;

/// <summary>Whole runs of the program over reports of the corpus.</summary>
public sealed class IngestTests : IDisposable
{
    private static readonly string[] s_files = ["documents.csv", "indicators.csv", "measures.csv", "items.csv", "extras.csv", "findings.csv", "failures.csv", "datapackage.json"];

    private readonly string _folder = Directory.CreateTempSubdirectory("ita-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("th_TH.UTF-8")]
    [InlineData("en_US.UTF-8")]
    [InlineData("C")]
    public async Task Dataset_IsTheSameInEveryLanguageOfTheMachine(string culture)
    {
        string[] arguments = ["ingest", Repository.File("corpus", "text"), "--out", Path.Combine(_folder, "out"), "--in-process"];
        Assert.Equal(0, (await Ita.RunAsync(arguments, _ => Task.CompletedTask, culture)).Code);
        Assert.Equal(0, (await Ita.RunAsync("ingest", Repository.File("corpus", "text"), "--out", Path.Combine(_folder, "plain"))).Code);
        AssertSame(Path.Combine(_folder, "plain"), Path.Combine(_folder, "out"));
    }

    [Fact]
    public async Task Interrupted_StopsSoonAndGoesOnToTheSameDataset()
    {
        var scans = Scans("khok-tan-en-2563", "khuan-luk-niang-2564");
        var output = Path.Combine(_folder, "out");
        var clock = new Stopwatch();
        var (code, _, error) = await Ita.RunAsync(["ingest", scans, "--out", output, "--store", Path.Combine(_folder, "store")], async process =>
        {
            await Processes.UntilAsync(() => Directory.Exists(Path.Combine(_folder, "store", "results")), process);
            clock.Start();
            Ita.Signal(process.Id, 2);
            await process.WaitForExitAsync();
            clock.Stop();
        });
        Assert.Equal(130, code);
        Assert.Contains("run the same command again", error, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"interrupted\"", await File.ReadAllTextAsync(Path.Combine(output, "run.json")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(output, "documents.csv")));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}"); // two seconds are promised; a busy machine is given more

        Assert.NotEqual(130, (await Ita.RunAsync("ingest", scans, "--out", output, "--store", Path.Combine(_folder, "store"))).Code);
        await Ita.RunAsync("ingest", scans, "--out", Path.Combine(_folder, "undisturbed"));
        AssertSame(Path.Combine(_folder, "undisturbed"), output);
    }

    [Fact]
    public async Task WorkersThatAreKilled_AreReplacedAndNothingIsLost()
    {
        var scans = Scans("khok-tan-en-2563", "khuan-luk-niang-2564");
        var (code, _, _) = await Ita.RunAsync(["ingest", scans, "--out", Path.Combine(_folder, "out"), "--store", Path.Combine(_folder, "store")], async process =>
        {
            await Processes.UntilAsync(() => Directory.Exists(Path.Combine(_folder, "store", "results")), process);
            foreach (var worker in Processes.ChildrenOf(process.Id))
                Ita.Signal(worker, 9);
        });
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task BadFiles_AreFailuresAndTheRestIsWritten()
    {
        var input = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.Copy(Directory.GetFiles(Repository.File("corpus", "text"))[0], Path.Combine(input, "good.txt"));
        File.WriteAllText(Path.Combine(input, "empty.pdf"), "");
        File.WriteAllText(Path.Combine(input, "broken.pdf"), "%PDF-1.4\nnothing more");
        var (code, _, error) = await Ita.RunAsync("ingest", input, "--out", Path.Combine(_folder, "out"));
        Assert.Equal(2, code);
        Assert.Contains("1 ok, 0 partial, 2 failed", error, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(Path.Combine(_folder, "out", "failures.csv")).Length);
    }

    [Fact]
    public async Task OutputThatCannotBeWritten_IsSaid()
    {
        var blocked = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(blocked, "in the way");
        var (code, _, error) = await Ita.RunAsync("ingest", Repository.File("corpus", "text"), "--out", Path.Combine(blocked, "out"));
        Assert.Equal(5, code);
        Assert.Contains(blocked, error, StringComparison.Ordinal);
    }

    /// <summary>A folder with some scans of the corpus: all of them would take minutes.</summary>
    private string Scans(params string[] names)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "scans")).FullName;
        foreach (var name in names)
            File.Copy(Repository.File("corpus", "scans", name + ".pdf"), Path.Combine(folder, name + ".pdf"));
        return folder;
    }

    private static void AssertSame(string expected, string actual)
    {
        foreach (var file in s_files)
            Assert.Equal(File.ReadAllText(Path.Combine(expected, file)), File.ReadAllText(Path.Combine(actual, file)));
    }
}
