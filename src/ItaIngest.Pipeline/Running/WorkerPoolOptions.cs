namespace ItaIngest.Pipeline.Running;

/// <summary>How a <see cref="WorkerPoolRunner"/> runs.</summary>
public sealed record WorkerPoolOptions
{
    /// <summary>Worker processes at once; by default one for each core.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>A worker that says nothing for so long is killed: no page takes that time. Default 5 minutes.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A document may take no longer. Default 60 minutes.</summary>
    public TimeSpan DocumentDeadline { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How often a document is tried; the last failure is kept. Default 2: a fresh worker gets one more go.</summary>
    public int Attempts { get; init; } = 2;
}
