namespace ItaIngest.Core.Stages;

/// <summary>
/// One step of the line: takes a record, gives the next. A stage holds no state between documents, throws
/// <see cref="Failures.DocumentException"/> for a document it cannot do, and never retries (runners do).
/// </summary>
public abstract class Stage<TInput, TOutput>
{
    /// <summary>Name, behaviour version and options: results are stored under it and redone when it changes.</summary>
    public abstract StageKey Key { get; }

    /// <summary>Does the step for one document.</summary>
    /// <exception cref="Failures.DocumentException">the document cannot be done</exception>
    /// <exception cref="OperationCanceledException">cancelled</exception>
    public abstract Task<TOutput> RunAsync(TInput input, CancellationToken cancellation);
}
