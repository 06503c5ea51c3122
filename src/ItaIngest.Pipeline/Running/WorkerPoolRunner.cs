using System.Collections.Concurrent;
using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Runs documents in child processes of the same program, one a core, each within limits that the kernel keeps. A document
/// that crashes its worker, hangs it or eats its memory costs that worker and one more try in a fresh one, and then ends as
/// a failure; the other documents never notice.
/// </summary>
public sealed class WorkerPoolRunner(DocumentStore store, PipelineOptions options, WorkerCommand command, WorkerPoolOptions pool) : DocumentRunner
{
    /// <summary>Kills from outside that a document outlives: they are not its fault.</summary>
    private const int KillsFromOutside = 3;

    /// <exception cref="WorkerStartException">no worker starts</exception>
    public override async Task RunAsync(IReadOnlyList<SourceDocument> documents, RunResults results, RunProgress progress, CancellationToken cancellation)
    {
        var queue = new ConcurrentQueue<SourceDocument>(documents);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, Math.Min(pool.Workers, queue.Count)).Select(_ => ServeAsync(queue, results, progress, stop)).ToArray();
        await Task.WhenAll(workers);
    }

    /// <summary>One place at the bench: takes documents until there are none, replacing its worker when it dies.</summary>
    private async Task ServeAsync(ConcurrentQueue<SourceDocument> queue, RunResults results, RunProgress progress, CancellationTokenSource stop)
    {
        await using var bench = new WorkerBench(store, options, command, pool);
        try
        {
            while (queue.TryDequeue(out var document))
                progress.DocumentDone(await RunOneAsync(bench, document, results, progress, stop.Token));
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    /// <summary>Tries a document as often as allowed; keeps what became of it.</summary>
    private async Task<DocumentStatus> RunOneAsync(WorkerBench bench, SourceDocument document, RunResults results, RunProgress progress, CancellationToken cancellation)
    {
        var (tries, kills) = (0, 0);
        while (true)
        {
            var attempt = new DocumentAttempt(await bench.WorkerAsync(cancellation), pool, progress);
            var trouble = await attempt.RunAsync(document, cancellation);
            if (trouble is null)
            {
                if (attempt.Done?.Passing is { } passing)
                    results.Adopt(passing);
                return attempt.Done?.Status ?? DocumentStatus.Failed;
            }

            await bench.ClearAsync();
            if (trouble.StoreUnwritable)
                throw new IOException(trouble.Message);
            if (trouble.FromOutside && ++kills <= KillsFromOutside)
                continue;
            if (++tries < pool.Attempts)
                continue;
            results.Write(trouble.ToResult(document));
            return DocumentStatus.Failed;
        }
    }
}
