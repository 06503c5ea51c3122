using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests.Running;

/// <summary>The pool against workers that misbehave: small shell scripts that stand for a native crash, a hang, a mess.</summary>
public sealed class WorkerPoolRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DocumentStore _store;

    public WorkerPoolRunnerTests() => _store = new DocumentStore(_folder.File("store"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WorkerThatCrashes_IsTriedTwiceAndThenAFailureWithTheSignalAndThePlace()
    {
        var (document, failure) = await FailureOfAsync("read line; echo x >> tries; echo '{\"Kind\":\"Stage\",\"Text\":\"text\"}'; echo '{\"Kind\":\"Page\",\"Page\":1}'; kill -SEGV $$");
        Assert.Equal(FailureKind.Crash, failure.Kind);
        Assert.Equal("text", failure.Stage);
        Assert.Contains("SIGSEGV, after page 1", failure.Message, StringComparison.Ordinal);
        Assert.Equal(document.Id, failure.DocumentId);
        Assert.Equal(2, File.ReadAllLines(_folder.File("tries")).Length);
    }

    [Fact]
    public async Task WorkerThatHangs_IsATimeout()
    {
        var (_, failure) = await FailureOfAsync("read line; sleep 600");
        Assert.Equal(FailureKind.Timeout, failure.Kind);
    }

    [Fact]
    public async Task WorkerThatSpins_IsATimeoutOfProcessorTime()
    {
        var (_, failure) = await FailureOfAsync("read line; while :; do :; done");
        Assert.Equal(FailureKind.Timeout, failure.Kind);
        Assert.Contains("within 1 s of processor time", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkerThatWaitsForTheProcessor_IsGivenTime()
    {
        const string Wait = "read line; sleep 7; echo '{\"Kind\":\"Done\",\"Status\":\"Ok\"}'";
        var progress = await RunAsync(Wait, [Document("a")], new WorkerPoolOptions { Workers = 1, Silence = TimeSpan.FromSeconds(5), DocumentDeadline = TimeSpan.FromSeconds(6), Attempts = 1 });
        Assert.Equal((1, 0), (progress.DocumentsDone, progress.Failed));
    }

    [Fact]
    public async Task WorkerThatWritesAMess_IsACrash()
    {
        var (_, failure) = await FailureOfAsync("read line; echo no json; sleep 600");
        Assert.Equal(FailureKind.Crash, failure.Kind);
    }

    [Fact]
    public async Task WorkerThatSaysItHasNoMemory_IsAMemoryLimit()
    {
        var (_, failure) = await FailureOfAsync("read line; echo terminate called after throwing std::bad_alloc >&2; kill -ABRT $$");
        Assert.Equal(FailureKind.MemoryLimit, failure.Kind);
    }

    [Fact]
    public async Task WorkerThatDoesNotStart_StopsTheRunAndTellsWhatItSaid()
    {
        var error = await Assert.ThrowsAsync<WorkerStartException>(() => RunAsync("echo library missing >&2; exit 3", [Document("a")], ready: false));
        Assert.Contains("exit code 3: library missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkerKilledFromOutside_IsNoFaultOfTheDocumentAndIsTriedAgainByTheNextRun()
    {
        var document = Document("a");
        var results = RunResults.Open(_store, new PipelineOptions());
        await RunAsync("read line; echo x >> tries; kill -KILL $$", [document], results: results);
        Assert.Equal(FailureKind.Transient, Assert.Single(results.TryRead(document)!.Failures).Kind);
        Assert.Null(RunResults.Open(_store, new PipelineOptions()).TryRead(document));
        Assert.Equal(5, File.ReadAllLines(_folder.File("tries")).Length);
    }

    [Fact]
    public async Task WorkerThatReadEnough_IsReplaced()
    {
        const string Serve = "echo x >> workers; while read line; do echo '{\"Kind\":\"Page\",\"Page\":1}'; echo '{\"Kind\":\"Done\",\"Status\":\"Ok\"}'; done";
        await RunAsync(Serve, [Document("a"), Document("b"), Document("c"), Document("d")], options: new WorkerPoolOptions { Workers = 1, RecyclePages = 2 });
        Assert.Equal(2, File.ReadAllLines(_folder.File("workers")).Length);
    }

    [Fact]
    public async Task TemporaryFolders_AreOneAWorkerAndGoWithIt()
    {
        await FailureOfAsync("read line; echo $TMPDIR >> folders; touch $TMPDIR/left; kill -SEGV $$");
        Assert.Equal(2, File.ReadAllLines(_folder.File("folders")).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Directory.GetFileSystemEntries(_folder.File("store", "tmp")));
    }

    [Fact]
    public async Task StoreThatCannotBeWritten_StopsTheRun()
    {
        var document = Document("a");
        const string Reply = """{"Kind":"StoreUnwritable","Text":"no space left on device"}""";
        var error = await Assert.ThrowsAsync<IOException>(() => RunAsync($"read line; echo '{Reply}'; exit 5", [document]));
        Assert.Equal("no space left on device", error.Message);
    }

    [Fact]
    public async Task Cancellation_StopsAHangingPoolAtOnce()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var run = RunAsync("read line; sleep 600", [Document("a"), Document("b")], new WorkerPoolOptions { Workers = 2 }, cancellation: stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private async Task<(SourceDocument Document, Failure Failure)> FailureOfAsync(string script)
    {
        var document = Document("a");
        var progress = await RunAsync(script, [document]);
        Assert.Equal(1, progress.Failed);
        return (document, Assert.Single(RunResults.Open(_store, new PipelineOptions()).TryRead(document)!.Failures));
    }

    private async Task<RunProgress> RunAsync(
        string script, SourceDocument[] documents, WorkerPoolOptions? options = null, RunResults? results = null, bool ready = true, CancellationToken cancellation = default)
    {
        var setUp = ready ? "read setup; echo '{\"Kind\":\"Ready\"}'; " : "";
        var command = new WorkerCommand("/bin/sh", ["-c", $"cd '{_folder.Path}'; {setUp}{script}"]);
        await using var runner = new WorkerPoolRunner(_store, new PipelineOptions(), command, options ?? new WorkerPoolOptions { Workers = 2, Silence = TimeSpan.FromSeconds(1) });
        var progress = new RunProgress(documents.Length);
        await runner.RunAsync(documents, results ?? RunResults.Open(_store, new PipelineOptions()), progress, cancellation);
        return progress;
    }

    private SourceDocument Document(string text)
    {
        var blob = _store.Blobs.Put(_folder.Write(text + ".txt", text));
        return new SourceDocument(blob.Sha256[..16], text + ".txt", blob);
    }
}
