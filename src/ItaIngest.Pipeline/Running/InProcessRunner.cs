using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Storage;
using ItaIngest.Pipeline.Telemetry;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Runs documents one after the other in this process: for tests and debugging. A crash of native code takes the process
/// with it; <see cref="WorkerPoolRunner"/> is for documents that are not known to be good.
/// </summary>
public sealed class InProcessRunner(DocumentStore store, PipelineOptions options) : DocumentRunner
{
    public override async Task RunAsync(IReadOnlyList<SourceDocument> documents, RunResults results, RunProgress progress, CancellationToken cancellation)
    {
        DocumentWatch? watch = null;
        using var pipeline = new DocumentPipeline(store, options, _ => watch?.PageDone(), stage => watch?.StageStarted(stage));
        foreach (var document in documents)
        {
            using (watch = progress.Watch(document))
            {
                var result = await RunOneAsync(pipeline, document, cancellation);
                results.Adopt(result);
                watch.Done(result.Status, result.Failures.Count > 0 ? result.Failures[0] : null);
            }
        }
    }

    /// <summary>The one place where any exception at all becomes a failure: a mistake of ours costs one document, not the run.</summary>
    internal static async Task<DocumentResult> RunOneAsync(DocumentPipeline pipeline, SourceDocument document, CancellationToken cancellation)
    {
        try
        {
            return await pipeline.RunAsync(document, cancellation);
        }
        catch (Exception error) when (error is not (OperationCanceledException or IOException or UnauthorizedAccessException or OutOfMemoryException))
        {
            var where = error.TargetSite?.DeclaringType?.Name ?? "unknown";
            var result = DocumentResults.Failed(document, "pipeline", FailureKind.Bug, $"{error.GetType().Name} in {where}: {error.Message}", "please report it with the file; other documents are not affected");
            pipeline.Results.Write(result);
            return result;
        }
    }
}
