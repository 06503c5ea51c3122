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
    public async Task WorkerThatCrashes_IsTriedTwiceAndThenAFailureWithTheSignal()
    {
        var (document, failure) = await FailureOfAsync("read line; echo x >> tries; kill -SEGV $$");
        Assert.Equal(FailureKind.Engine, failure.Kind);
        Assert.Contains("signal 11", failure.Message, StringComparison.Ordinal);
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
    public async Task WorkerThatWritesAMess_IsAnEngineFailure()
    {
        var (_, failure) = await FailureOfAsync("read line; echo no json; sleep 600");
        Assert.Equal(FailureKind.Engine, failure.Kind);
    }

    [Fact]
    public async Task WorkerThatNeverStartsToRead_TellsWhatItSaid()
    {
        var (_, failure) = await FailureOfAsync("echo library missing >&2; exit 3");
        Assert.Contains("exit code 3: library missing", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreThatCannotBeWritten_StopsTheRun()
    {
        var document = Document("a");
        var reply = $$"""{"DocumentId":"{{document.Id}}","Fault":"no space left on device"}""";
        var error = await Assert.ThrowsAsync<IOException>(() => RunAsync($"read line; echo '{reply}'; exit 5", [document]));
        Assert.Equal("no space left on device", error.Message);
    }

    [Fact]
    public async Task Cancellation_StopsAHangingPoolAtOnce()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var run = RunAsync("read line; sleep 600", [Document("a"), Document("b")], TimeSpan.FromMinutes(5), stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private async Task<(SourceDocument Document, Failure Failure)> FailureOfAsync(string script)
    {
        var document = Document("a");
        var progress = await RunAsync(script, [document]);
        Assert.Equal(1, progress.Failed);
        using var pipeline = new DocumentPipeline(_store, new PipelineOptions());
        return (document, Assert.Single(pipeline.TryReadResult(document)!.Failures));
    }

    private async Task<RunProgress> RunAsync(string script, SourceDocument[] documents, TimeSpan? silence = null, CancellationToken cancellation = default)
    {
        var command = new WorkerCommand("/bin/sh", ["-c", $"cd '{_folder.Path}'; {script}"]);
        var pool = new WorkerPoolOptions { Workers = 2, Silence = silence ?? TimeSpan.FromSeconds(1) };
        await using var runner = new WorkerPoolRunner(_store, new PipelineOptions(), command, pool);
        var progress = new RunProgress(documents.Length);
        await runner.RunAsync(documents, progress, cancellation);
        return progress;
    }

    private SourceDocument Document(string text)
    {
        var blob = _store.Blobs.Put(_folder.Write(text + ".txt", text));
        return new SourceDocument(blob.Sha256[..16], text + ".txt", blob);
    }
}
