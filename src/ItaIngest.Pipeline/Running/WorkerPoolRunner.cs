using System.Collections.Concurrent;
using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Runs documents in child processes of the same program, one a core. A document that crashes its worker, or hangs it,
/// costs that worker and one more try in a fresh one, and then ends as a failure; the other documents never notice.
/// </summary>
public sealed class WorkerPoolRunner(DocumentStore store, PipelineOptions options, WorkerCommand command, WorkerPoolOptions pool) : DocumentRunner
{
    public override async Task RunAsync(IReadOnlyList<SourceDocument> documents, RunProgress progress, CancellationToken cancellation)
    {
        using var pipeline = new DocumentPipeline(store, options);
        var queue = new ConcurrentQueue<SourceDocument>(documents);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, Math.Min(pool.Workers, queue.Count)).Select(_ => ServeAsync(queue, pipeline, progress, stop)).ToArray();
        await Task.WhenAll(workers);
    }

    /// <summary>One place at the bench: takes documents until there are none, replacing its worker when it dies.</summary>
    private async Task ServeAsync(ConcurrentQueue<SourceDocument> queue, DocumentPipeline pipeline, RunProgress progress, CancellationTokenSource stop)
    {
        var bench = new Bench(command);
        try
        {
            while (queue.TryDequeue(out var document))
            {
                if (await RunOneAsync(bench, document, progress, stop.Token) is { } trouble)
                    pipeline.WriteResult(Gone(document, trouble));
                progress.DocumentDone(pipeline.StatusOf(document));
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            bench.Clear();
        }
    }

    /// <summary>Tries a document as often as allowed; gives the last trouble, or null when it was done.</summary>
    private async Task<WorkerTrouble?> RunOneAsync(Bench bench, SourceDocument document, RunProgress progress, CancellationToken cancellation)
    {
        WorkerTrouble? trouble = null;
        for (var attempt = 0; attempt < pool.Attempts; attempt++)
        {
            trouble = await TryAsync(bench.Worker, document, progress, cancellation);
            if (trouble is null)
                return null;
            bench.Clear();
            if (trouble.StoreUnwritable)
                throw new IOException(trouble.Message);
        }

        return trouble;
    }

    private async Task<WorkerTrouble?> TryAsync(WorkerProcess worker, SourceDocument document, RunProgress progress, CancellationToken cancellation)
    {
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        whole.CancelAfter(pool.DocumentDeadline);
        try
        {
            await worker.SendAsync(document, whole.Token);
            while (true)
            {
                using var silence = CancellationTokenSource.CreateLinkedTokenSource(whole.Token);
                silence.CancelAfter(pool.Silence);
                switch (await worker.ReceiveAsync(silence.Token))
                {
                    case null:
                        return await WorkerTrouble.EndedAsync(worker);
                    case { Fault: { } fault }:
                        return new WorkerTrouble(FailureKind.Transient, fault, StoreUnwritable: true);
                    case { Page: null }:
                        return null;
                    default:
                        progress.PageDone();
                        break;
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var limit = whole.IsCancellationRequested ? pool.DocumentDeadline : pool.Silence;
            return new WorkerTrouble(FailureKind.Timeout, $"no answer within {limit.TotalSeconds:0} s; the worker was stopped");
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            return await WorkerTrouble.EndedAsync(worker);
        }
    }

    private static DocumentResult Gone(SourceDocument document, WorkerTrouble trouble) => DocumentResults.Failed(
        document,
        "worker",
        trouble.Kind,
        trouble.Message,
        "open the file in a PDF viewer; if it is sound, print it to a new PDF and ingest that; --retry-failed tries it again");

    /// <summary>A place for one worker, which is started when it is first needed and again after it died.</summary>
    private sealed class Bench(WorkerCommand command)
    {
        private WorkerProcess? _worker;

        public WorkerProcess Worker => _worker ??= WorkerProcess.Start(command);

        public void Clear()
        {
            _worker?.Dispose();
            _worker = null;
        }
    }
}
