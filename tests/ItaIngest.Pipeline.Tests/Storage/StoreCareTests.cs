using ItaIngest.Extraction.Tables;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests.Storage;

/// <summary>Verifying a store that real runs have filled, clearing it out, and what runs take from it.</summary>
public sealed class StoreCareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DocumentStore _store;

    public StoreCareTests() => _store = new DocumentStore(_folder.File("store"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verification_FindsAFlippedBitInABlobAndInAResult()
    {
        await IngestAsync("out", new PipelineOptions(), "a");
        Assert.Empty(new StoreVerification(_store).Run());
        var (blob, result) = (Files("blobs").Single(), Files("results").First());
        Flip(blob);
        Flip(result);

        var verification = new StoreVerification(_store);
        var damages = verification.Run().ToList();
        Assert.Equal([Path.GetRelativePath(_store.Folder, blob), Path.GetRelativePath(_store.Folder, result)], damages.Select(damage => damage.Path));
        damages.ForEach(verification.Remove);
        Assert.Equal(1, (await IngestAsync("out", new PipelineOptions(), "a")).Documents);
        Assert.Empty(new StoreVerification(_store).Run());
    }

    [Fact]
    public async Task ChangedStage_IsDoneAnewWithWhatFollowsAndNothingElse()
    {
        await IngestAsync("out", new PipelineOptions(), "a");
        var before = Files("results").ToDictionary(path => path, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
        await IngestAsync("out", new PipelineOptions { Tables = new TableFinderOptions { Dpi = 100 } }, "a");

        var added = Files("results").Where(path => !before.ContainsKey(path)).Select(StageOf).Order(StringComparer.Ordinal);
        Assert.Equal(before.Keys.Select(StageOf).Except(["pages", "text"], StringComparer.Ordinal).Order(StringComparer.Ordinal), added);
        Assert.All(before, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [Fact]
    public async Task Sweep_LeavesWhatTheDatasetsNeedAndNothingElse()
    {
        await IngestAsync("out", new PipelineOptions { Tables = new TableFinderOptions { Dpi = 100 } }, "a", "b");
        await IngestAsync("out", new PipelineOptions(), "a");
        await IngestAsync("other", new PipelineOptions(), "c");
        _folder.Write("store/results/ab/x/text-1.result.tmp-1", "left by a killed process");
        Assert.Empty(new StoreSweep(_store, graceDays: 1).Unreachable());

        foreach (var file in new StoreSweep(_store, graceDays: -1).Unreachable().ToList())
            file.Delete();
        Assert.Equal(2, Files("blobs").Count);
        Assert.DoesNotContain(Files("results"), path => path.Contains(".tmp-", StringComparison.Ordinal));
        var kept = Files("results");
        Assert.Equal(1, (await IngestAsync("out", new PipelineOptions(), "a")).Documents);
        Assert.Equal(kept, Files("results"));
    }

    [Fact]
    public void Sweep_OfAStoreWithoutDatasets_IsRefused()
    {
        _store.Blobs.Put(_folder.Write("a.txt", "ก"));
        Assert.Throws<InvalidDataException>(() => new StoreSweep(_store, 0));
    }

    [Fact]
    public async Task Only_ReadsTheNamedFilesAndSaysSoOfTheOthers()
    {
        Write("a", "b");
        var input = InputFiles.Take([_folder.File("in")], _store).Restrict([new FileInfo(_folder.File("in", "b.txt"))], _store);
        Assert.Equal((1, 1), await RunAsync(input));
        Assert.Contains("--only", File.ReadAllText(_folder.File("out", "failures.csv")), StringComparison.Ordinal);
        Assert.Equal((2, 0), await RunAsync(input with { Only = null }));
        Assert.Throws<FileNotFoundException>(() => input.Restrict([new FileInfo(_folder.Write("c.txt", "ค"))], _store));
    }

    private async Task<(int Ok, int Failed)> RunAsync(InputSet input)
    {
        await using var runner = new InProcessRunner(_store, new PipelineOptions());
        var summary = await Ingestion.RunAsync(input, _store, new PipelineOptions(), runner, _folder.File("out"), new RunProgress(input.Documents.Count), default);
        return (summary.Ok, summary.Failed);
    }

    private async Task<DatasetSummary> IngestAsync(string output, PipelineOptions options, params string[] documents)
    {
        Write(documents);
        var input = InputFiles.Take([_folder.File("in")], _store);
        await using var runner = new InProcessRunner(_store, options);
        return await Ingestion.RunAsync(input, _store, options, runner, _folder.File(output), new RunProgress(input.Documents.Count), default);
    }

    private void Write(params string[] documents)
    {
        if (Directory.Exists(_folder.File("in")))
            Directory.Delete(_folder.File("in"), recursive: true);
        foreach (var name in documents)
            _folder.Write($"in/{name}.txt", "แผนส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๗ เทศบาลตำบลบ้านสายหมอก ฉบับ " + name);
    }

    private List<string> Files(string folder) => [.. Directory.EnumerateFiles(_folder.File("store", folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string StageOf(string path) => Path.GetFileName(path).Split('-')[0];

    private static void Flip(string path)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
