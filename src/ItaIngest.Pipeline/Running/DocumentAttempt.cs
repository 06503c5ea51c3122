using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Native.Processes;
using ItaIngest.Pipeline.Telemetry;

namespace ItaIngest.Pipeline.Running;

/// <summary>One try of a worker at one document.</summary>
internal sealed class DocumentAttempt(WorkerProcess worker, WorkerPoolOptions pool, DocumentWatch watch)
{
    private string _stage = "worker";
    private int _pages;

    /// <summary>The worker's last reply; null when the attempt failed.</summary>
    public WorkerReply? Done { get; private set; }

    private TimeSpan ByTheClock => ProcessorTime.ClockFactor * pool.DocumentDeadline;

    /// <summary>Null when the document is done.</summary>
    public async Task<WorkerTrouble?> RunAsync(SourceDocument document, CancellationToken cancellation)
    {
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        whole.CancelAfter(ByTheClock);
        var trouble = await TryAsync(document, whole, cancellation);
        return trouble is null ? null : trouble with { Stage = _stage, Pages = _pages };
    }

    private async Task<WorkerTrouble?> TryAsync(SourceDocument document, CancellationTokenSource whole, CancellationToken cancellation)
    {
        try
        {
            await worker.SendAsync(document, whole.Token);
            return await FollowAsync(whole.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return whole.IsCancellationRequested
                ? new WorkerTrouble(FailureKind.Timeout, FormattableString.Invariant($"not done within {ByTheClock.TotalSeconds:0} s by the clock"))
                : new WorkerTrouble(FailureKind.Timeout, FormattableString.Invariant($"no page and no stage was done within {pool.Silence.TotalSeconds:0} s of processor time, or {ProcessorTime.ClockFactor} times as much by the clock"));
        }
        catch (InvalidDataException error)
        {
            worker.Kill();
            return new WorkerTrouble(FailureKind.Crash, "the worker process wrote without end: " + error.Message);
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            return (await worker.EndAsync()).ToTrouble();
        }
    }

    private async Task<WorkerTrouble?> FollowAsync(CancellationToken whole)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(whole);
        using var silence = new SilenceWatch(worker.Id, pool.Silence, wait);
        while (true)
        {
            var reply = await worker.ReceiveAsync(wait.Token);
            silence.Heard();
            switch (reply?.Kind)
            {
                case null:
                    return (await worker.EndAsync()).ToTrouble();
                case WorkerReplyKind.StoreUnwritable:
                    return new WorkerTrouble(FailureKind.Transient, reply.Text ?? "the store cannot be written", StoreUnwritable: true);
                case WorkerReplyKind.OutOfMemory:
                    return new WorkerTrouble(FailureKind.MemoryLimit, FormattableString.Invariant($"the document takes more memory than the {pool.Limits.MemoryBytes >> 20} MiB of a worker"));
                case WorkerReplyKind.Done:
                    Done = reply;
                    return null;
                default:
                    Note(reply);
                    break;
            }
        }
    }

    private void Note(WorkerReply reply)
    {
        if (reply is { Kind: WorkerReplyKind.Stage, Text: { } stage })
        {
            _stage = stage;
            watch.StageStarted(stage);
        }

        if (reply.Kind != WorkerReplyKind.Page)
            return;
        _pages++;
        worker.Pages++;
        watch.PageDone();
    }
}
