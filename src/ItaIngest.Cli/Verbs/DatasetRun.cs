using System.Diagnostics;
using ItaIngest.Cli.Progress;
using ItaIngest.Cli.Seeing;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.RunFiles;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;
using ItaIngest.Pipeline.Telemetry;

namespace ItaIngest.Cli.Verbs;

/// <summary>A run that makes a dataset, and all that tells of it: progress, log, telemetry and run.json.</summary>
internal sealed class DatasetRun(string command, DocumentStore store, string output, PipelineOptions options, RunLog log)
{
    /// <summary>Reads the documents and writes the dataset.</summary>
    /// <param name="input">what to read</param>
    /// <param name="pool">null to read in this process</param>
    /// <param name="cancellation">stops it</param>
    public async Task<DatasetSummary> RunAsync(InputSet input, WorkerPoolOptions? pool, CancellationToken cancellation)
    {
        using var telemetry = TelemetrySwitch.Start(log, cancellation);
        using var span = PipelineTelemetry.StartRun(command);
        var progress = new RunProgress(input.Documents.Count, log.Events);
        using var file = new RunFile(output, command, input, RunResults.Open(store, options), options, pool, progress, cancellation);
        try
        {
            await using var runner = pool is null ? (DocumentRunner)new InProcessRunner(store, options) : WorkerVerb.Pool(store, options, pool);
            var summary = await ProgressDisplay.ShowAsync(progress, log, () => Ingestion.RunAsync(input, store, options, runner, output, progress, cancellation));
            file.Done(summary);
            span?.SetStatus(ActivityStatusCode.Ok);
            return summary;
        }
        catch (Exception error)
        {
            file.Failed(error);
            span?.SetStatus(ActivityStatusCode.Error, error.Message);
            throw;
        }
    }
}
