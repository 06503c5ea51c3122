using System.Collections.Concurrent;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Storage;
using ItaIngest.Pipeline.Telemetry;

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

    /// <summary>So many documents a worker are taken largest first at the end.</summary>
    internal const int AtTheEnd = 16;

    /// <exception cref="WorkerStartException">no worker starts</exception>
    public override async Task RunAsync(IReadOnlyList<SourceDocument> documents, RunResults results, RunProgress progress, CancellationToken cancellation)
    {
        var queue = new ConcurrentQueue<SourceDocument>(InOrder(documents, pool.Workers));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, Math.Min(pool.Workers, queue.Count)).Select(_ => ServeAsync(queue, results, progress, stop)).ToArray();
        await Task.WhenAll(workers);
    }

    /// <summary>
    /// The documents as they come, which is what the estimate of the time left goes by; the last ones the largest first,
    /// so that no worker is left alone with a large one when the others have nothing more to do.
    /// </summary>
    internal static IReadOnlyList<SourceDocument> InOrder(IReadOnlyList<SourceDocument> documents, int workers)
    {
        if (workers < 2)
            return documents;
        var last = Math.Min(documents.Count, AtTheEnd * workers);
        return [.. documents.SkipLast(last), .. documents.TakeLast(last).OrderByDescending(document => document.Content.Length)];
    }

    /// <summary>One place at the bench: takes documents until there are none, replacing its worker when it dies.</summary>
    private async Task ServeAsync(ConcurrentQueue<SourceDocument> queue, RunResults results, RunProgress progress, CancellationTokenSource stop)
    {
        await using var bench = new WorkerBench(store, options, command, pool, progress);
        try
        {
            while (queue.TryDequeue(out var document))
            {
                using var watch = progress.Watch(document);
                var (status, failure) = await RunOneAsync(bench, document, results, watch, stop.Token);
                watch.Done(status, failure);
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    /// <summary>Tries a document as often as allowed; keeps what became of it.</summary>
    private async Task<(DocumentStatus Status, Failure? Failure)> RunOneAsync(WorkerBench bench, SourceDocument document, RunResults results, DocumentWatch watch, CancellationToken cancellation)
    {
        var (tries, kills) = (0, 0);
        while (true)
        {
            var attempt = new DocumentAttempt(await bench.WorkerAsync(cancellation), pool, watch);
            var trouble = await attempt.RunAsync(document, cancellation);
            if (trouble is null)
            {
                if (attempt.Done?.Passing is { } passing)
                    results.Adopt(passing);
                return (attempt.Done?.Status ?? DocumentStatus.Failed, attempt.Done?.Failure);
            }

            await bench.ClearAsync();
            if (trouble.StoreUnwritable)
                throw new IOException(trouble.Message);
            if ((trouble.FromOutside && ++kills <= KillsFromOutside) || ++tries < pool.Attempts)
            {
                watch.Retried(trouble);
                continue;
            }

            var result = trouble.ToResult(document);
            results.Write(result);
            return (result.Status, result.Failures[0]);
        }
    }
}
