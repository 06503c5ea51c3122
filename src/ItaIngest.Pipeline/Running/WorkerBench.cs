using System.Text.Json;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>A place for one worker, which is started when it is first needed, and again after it died or read enough.</summary>
internal sealed class WorkerBench(DocumentStore store, PipelineOptions options, WorkerCommand command, WorkerPoolOptions pool, RunProgress progress) : IAsyncDisposable
{
    /// <summary>A worker that does not start is no fault of a document; a machine out of breath gets some more tries.</summary>
    private const int Starts = 3;

    private WorkerProcess? _worker;

    /// <summary>The worker, ready for a document.</summary>
    /// <exception cref="WorkerStartException">none starts</exception>
    public async Task<WorkerProcess> WorkerAsync(CancellationToken cancellation)
    {
        if (_worker is { } used && used.Pages >= pool.RecyclePages)
            await ClearAsync();
        if (_worker is not null)
            return _worker;
        for (var start = 1; ; start++)
        {
            _worker = await WorkerProcess.StartAsync(command, pool.Limits, Path.Combine(store.TemporaryFolder, Guid.NewGuid().ToString("N")));
            progress.WorkerStarted(_worker.Id);
            var trouble = await SetUpAsync(_worker, cancellation);
            if (trouble is null)
                return _worker;
            await ClearAsync();
            if (start == Starts)
                throw new WorkerStartException(trouble);
        }
    }

    public async Task ClearAsync()
    {
        if (_worker is not { } worker)
            return;
        _worker = null;
        await worker.DisposeAsync();
        progress.WorkerEnded(worker.Id, worker.Pages, worker.PeakBytes);
    }

    public async ValueTask DisposeAsync() => await ClearAsync();

    /// <summary>Null when it is ready, else why it is not.</summary>
    private async Task<string?> SetUpAsync(WorkerProcess worker, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(pool.StartDeadline);
        try
        {
            await worker.SendAsync(new WorkerSetup(store.Folder, options, pool.Limits, pool.DocumentDeadline, Environment.ProcessId, pool.SelfTest), deadline.Token);
            if (await worker.ReceiveAsync(deadline.Token) is { Kind: WorkerReplyKind.Ready })
                return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return FormattableString.Invariant($"not ready within {pool.StartDeadline.TotalSeconds:0} s");
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            // how it ended says more than what could not be written to it
        }

        return (await worker.EndAsync()).ToTrouble().Message;
    }
}
