namespace ItaIngest.Cli.Tests;

/// <summary>What hostile documents may do to real workers.</summary>
public sealed class SelfTestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ita-workers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task SelfTest_ContainsEveryDocument()
    {
        var (code, output, error) = await Ita.RunAsync("doctor", "--self-test");
        foreach (var document in new[] { "good", "crash", "hang", "native-memory", "managed-memory", "output", "file", "network", "program", "good-after" })
            Assert.Contains($"\ncontained      {document} ", output, StringComparison.Ordinal);
        Assert.True(code == 0, output + error);
    }

    [Fact]
    public async Task Document_OfTheSelfTest_IsAnyTextElsewhere()
    {
        var file = Path.Combine(_folder, "crash.txt");
        await File.WriteAllTextAsync(file, "ita-self-test: crash\n");
        var (code, _, error) = await Ita.RunAsync("ingest", file, "--out", Path.Combine(_folder, "out"));
        Assert.True(code == 0, error);
    }

    [Fact]
    public async Task Workers_AreConfinedAndDieWithTheirParent()
    {
        var scans = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.Copy(Repository.File("corpus", "scans", "khok-tan-en-2563.pdf"), Path.Combine(scans, "a.pdf"));
        var store = Path.Combine(_folder, "store");
        var workers = new List<int>();
        await Ita.RunAsync(["ingest", scans, "--out", Path.Combine(_folder, "out"), "--store", store, "--nice", "7"], async process =>
        {
            await Processes.UntilAsync(() => Directory.Exists(Path.Combine(store, "results")), process);
            workers.AddRange(Processes.ChildrenOf(process.Id));
            foreach (var worker in workers)
                AssertConfined(worker);
            Ita.Signal(process.Id, 9);
        });
        Assert.NotEmpty(workers);
        for (var wait = 0; workers.Exists(Processes.IsAlive) && wait < 100; wait++)
            await Task.Delay(100);
        Assert.DoesNotContain(workers, Processes.IsAlive);
    }

    private static void AssertConfined(int worker)
    {
        var limits = File.ReadAllLines($"/proc/{worker}/limits");
        foreach (var limit in new[] { "Max cpu time", "Max file size", "Max data size", "Max core file size", "Max address space" })
            Assert.DoesNotContain("unlimited", Assert.Single(limits, line => line.StartsWith(limit, StringComparison.Ordinal))[26..46], StringComparison.Ordinal);
        Assert.Contains("Seccomp:\t2", File.ReadAllText($"/proc/{worker}/status"), StringComparison.Ordinal);
        Assert.Equal(worker, Processes.StatOf(worker, Processes.Group));
        foreach (var thread in Directory.GetDirectories($"/proc/{worker}/task"))
            Assert.Equal("7", File.ReadAllText(Path.Combine(thread, "stat")).Split(") ")[^1].Split(' ')[Processes.Nice]);
    }
}
