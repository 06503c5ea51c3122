using System.Diagnostics;

namespace ItaIngest.Cli.Tests;

/// <summary>The store when things go wrong around it.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ita-store-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task VerifyAndGc_OfARunsStore_FindNothing()
    {
        var store = Path.Combine(_folder, "store");
        Assert.Equal(0, (await Ita.RunAsync("ingest", Repository.File("corpus", "text"), "--out", Path.Combine(_folder, "out"), "--store", store)).Code);
        var (code, output, error) = await Ita.RunAsync("store", "verify", store);
        Assert.Equal((0, ""), (code, output));
        Assert.Contains(" 0 damaged", error, StringComparison.Ordinal);
        (code, output, _) = await Ita.RunAsync("store", "gc", store, "--grace-days", "0");
        Assert.Equal((0, ""), (code, output));
    }

    [Fact]
    public async Task SecondRun_OfAStoreInUse_IsRefusedWithARemedy()
    {
        var scans = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.Copy(Repository.File("corpus", "scans", "khok-tan-en-2563.pdf"), Path.Combine(scans, "a.pdf"));
        var store = Path.Combine(_folder, "store");
        string[] arguments = ["ingest", scans, "--out", Path.Combine(_folder, "out"), "--store", store];
        await Ita.RunAsync(arguments, async process =>
        {
            await Processes.UntilAsync(() => Directory.Exists(Path.Combine(store, "results")), process);
            var (code, _, error) = await Ita.RunAsync(arguments);
            Assert.Equal(5, code);
            Assert.Contains($"process {process.Id} on", error, StringComparison.Ordinal);
            Ita.Signal(process.Id, 9);
        });
    }

    [SkippableFact]
    public async Task FullDisk_EndsTheRunAndLeavesAStoreThatTheNextRunGoesOnWith()
    {
        var disk = Directory.CreateDirectory(Path.Combine(_folder, "disk")).FullName;
        var ingest = $"'{Ita.Program}' ingest corpus/digital --out '{disk}/out'";
        var output = await InOwnMountsAsync($"""
            mount -t tmpfs -o size=600k none '{disk}' || exit 77
            {ingest}; echo "full: $?"
            '{Ita.Program}' store verify '{disk}/out/.ita-store'; echo "verify: $?"
            mount -o remount,size=200m '{disk}'
            {ingest}; echo "again: $?"
            mount -o remount,ro '{disk}'
            {ingest} --ocr always; echo "read-only: $?"
            cp '{disk}'/out/*.csv '{_folder}'
            """);
        Assert.Contains("free some space", output, StringComparison.Ordinal);
        foreach (var line in new[] { "full: 5", "verify: 0", "again: 0", "read-only: 5" })
            Assert.Contains(line, output, StringComparison.Ordinal);
        Assert.Equal(0, (await Ita.RunAsync("ingest", "corpus/digital", "--out", Path.Combine(_folder, "plain"))).Code);
        foreach (var file in Directory.GetFiles(Path.Combine(_folder, "plain"), "*.csv"))
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(_folder, Path.GetFileName(file))));
    }

    /// <summary>Runs a shell that may mount file systems of its own, which go with it.</summary>
    private static async Task<string> InOwnMountsAsync(string script)
    {
        var start = new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", script])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        Skip.If(process.ExitCode == 77 || output.Contains("unshare:", StringComparison.Ordinal), "this machine lets nobody mount: " + output);
        return output;
    }
}
