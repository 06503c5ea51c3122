using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

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
        await runner.RunAsync(NeedingWork(input, results, options, progress), results, progress, cancellation);
        var documents = input.Documents.OrderBy(document => document.Id, StringComparer.Ordinal).ToList();
        return DatasetWriter.Write(output, results.ReadInOrder(documents).Select(pair => pair.Result ?? DocumentResults.Lost(pair.Source)), input.Unopened);
    }

    private static List<SourceDocument> NeedingWork(InputSet input, RunResults results, PipelineOptions options, RunProgress progress)
    {
        var needing = new List<SourceDocument>();
        foreach (var (document, done) in results.ReadInOrder(input.Documents))
        {
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
