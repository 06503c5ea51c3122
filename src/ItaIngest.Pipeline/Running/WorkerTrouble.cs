using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline.Running;

/// <summary>Why a worker did not finish a document.</summary>
/// <param name="Kind">as it will stand in failures.csv</param>
/// <param name="Message">what happened</param>
/// <param name="StoreUnwritable">not the document's fault: the run has to stop</param>
internal sealed record WorkerTrouble(FailureKind Kind, string Message, bool StoreUnwritable = false)
{
    /// <summary>The worker's own end, with the last line it wrote to its standard error.</summary>
    public static async Task<WorkerTrouble> EndedAsync(WorkerProcess worker)
    {
        worker.Kill();
        var end = await worker.EndAsync();
        var errors = worker.Errors;
        var tail = errors.Length == 0 ? "" : ": " + errors.Split('\n')[^1].Trim();
        return new WorkerTrouble(FailureKind.Engine, $"the worker process ended with {end}{tail}");
    }
}
