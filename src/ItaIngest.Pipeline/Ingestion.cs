using System.Diagnostics;
using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;
using ItaIngest.Pipeline.Telemetry;

namespace ItaIngest.Pipeline;

/// <summary>The main job: documents in, dataset out.</summary>
public static class Ingestion
{
    /// <summary>Runs what needs running, then writes the dataset of all documents.</summary>
    /// <param name="input">from <see cref="InputFiles"/></param>
    /// <param name="store">keeps every result, so that an interrupted run goes on where it was</param>
    /// <param name="options">of the stages</param>
    /// <param name="runner">how the documents are run</param>
    /// <param name="output">folder of the dataset</param>
    /// <param name="progress">counts while it runs</param>
    /// <param name="cancellation">stops the run; no dataset is written then</param>
    public static async Task<DatasetSummary> RunAsync(
        InputSet input,
        DocumentStore store,
        PipelineOptions options,
        DocumentRunner runner,
        string output,
        RunProgress progress,
        CancellationToken cancellation)
    {
        var results = RunResults.Open(store, options);
        new DatasetRoots(Path.GetFullPath(output), results.Keys, [.. input.Documents.Select(document => document.Content.Sha256)]).Write(store);
        Log.RunStarted(progress.Log, input.Documents.Count, input.Unopened.Count, input.Skipped.Count);
        var needing = NeedingWork(input, results, options, progress, cancellation);
        progress.ReadingStarted();
        await runner.RunAsync(needing, results, progress, cancellation);
        return Write(input, results, output, progress, cancellation);
    }

    private static DatasetSummary Write(InputSet input, RunResults results, string output, RunProgress progress, CancellationToken cancellation)
    {
        using var span = PipelineTelemetry.Spans.StartActivity("dataset", ActivityKind.Internal, progress.Span);
        var documents = input.Documents.OrderBy(document => document.Id, StringComparer.Ordinal).ToList();
        var read = results.ReadInOrder(documents).Select(pair =>
        {
            cancellation.ThrowIfCancellationRequested();
            return pair.Result ?? DocumentResults.Lost(pair.Source);
        });
        var summary = DatasetWriter.Write(output, read, input.Unopened, [.. documents.Select(document => document.Id)]) with { Skipped = input.Skipped.Count };
        Log.DatasetWritten(progress.Log, summary.Documents, summary.Ok, summary.Partial, summary.Failed, summary.Unopened, summary.Pages, summary.PagesOcr, summary.Measures, summary.Indicators, summary.NeedReview);
        return summary;
    }

    private static List<SourceDocument> NeedingWork(InputSet input, RunResults results, PipelineOptions options, RunProgress progress, CancellationToken cancellation)
    {
        var needing = new List<SourceDocument>();
        foreach (var (document, done) in results.ReadHeadsInOrder(input.Documents))
        {
            cancellation.ThrowIfCancellationRequested();
            var isWanted = input.Only?.Contains(document.Content.Sha256) ?? true;
            if (done is not null && !(isWanted && options.RetryFailed && done.Failures.Count > 0))
                progress.DocumentUnchanged(done.Status);
            else if (isWanted)
                needing.Add(document);
            else
                results.Adopt(DocumentResults.LeftOut(document));
        }

        return needing;
    }
}
