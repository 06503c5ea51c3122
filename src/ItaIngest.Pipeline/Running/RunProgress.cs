namespace ItaIngest.Pipeline.Running;

/// <summary>Counts of a run while it goes on; safe to read and write from any thread.</summary>
public sealed class RunProgress(int documents)
{
    private int _pagesDone, _done, _partial, _failed, _unchanged;

    /// <summary>Documents of the run.</summary>
    public int Documents { get; } = documents;

    public int PagesDone => Volatile.Read(ref _pagesDone);

    public int DocumentsDone => Volatile.Read(ref _done);

    public int Partial => Volatile.Read(ref _partial);

    public int Failed => Volatile.Read(ref _failed);

    /// <summary>Documents whose stored result was still good.</summary>
    public int Unchanged => Volatile.Read(ref _unchanged);

    public void PageDone() => Interlocked.Increment(ref _pagesDone);

    /// <summary>A document came to its end.</summary>
    public void DocumentDone(DocumentStatus status)
    {
        if (status == DocumentStatus.Partial)
            Interlocked.Increment(ref _partial);
        else if (status == DocumentStatus.Failed)
            Interlocked.Increment(ref _failed);
        Interlocked.Increment(ref _done);
    }

    /// <summary>A document needed no work.</summary>
    public void DocumentUnchanged(DocumentStatus status)
    {
        Interlocked.Increment(ref _unchanged);
        DocumentDone(status);
    }
}
