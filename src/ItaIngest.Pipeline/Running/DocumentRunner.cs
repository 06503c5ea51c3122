using ItaIngest.Core.Documents;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Takes many documents down the line. Every document handed in ends as one <see cref="DocumentResult"/>, come what may;
/// retries live here and nowhere else.
/// </summary>
public abstract class DocumentRunner : IAsyncDisposable
{
    /// <summary>Runs all documents; each has a result when it returns.</summary>
    /// <param name="documents">in any order; the runner may finish them in another</param>
    /// <param name="results">takes what became of them</param>
    /// <param name="progress">told of every page and every document; called from several threads</param>
    /// <param name="cancellation">stops within a second or two; what is done stays done</param>
    /// <exception cref="OperationCanceledException">cancelled</exception>
    /// <exception cref="IOException">the store cannot be written</exception>
    public abstract Task RunAsync(IReadOnlyList<SourceDocument> documents, RunResults results, RunProgress progress, CancellationToken cancellation);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
