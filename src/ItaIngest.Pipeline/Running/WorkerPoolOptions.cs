namespace ItaIngest.Pipeline.Running;

/// <summary>How a <see cref="WorkerPoolRunner"/> runs.</summary>
public sealed record WorkerPoolOptions
{
    /// <summary>Worker processes at once; by default one for each core.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>A worker that says nothing for so much processor time, or four times as much by the clock, is killed: no page
    /// and no stage takes that time. Default 5 minutes.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A document may take no more processor time, and no more than four times as much by the clock. Default 60
    /// minutes.</summary>
    public TimeSpan DocumentDeadline { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>A worker has to be ready for its first document by then. Default 2 minutes.</summary>
    public TimeSpan StartDeadline { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a document is tried; the last failure is kept. Default 2: a fresh worker gets one more go.</summary>
    public int Attempts { get; init; } = 2;

    /// <summary>A worker is replaced once it has read so many pages, so that what engines leak does not add up. Default 2,000.</summary>
    public int RecyclePages { get; init; } = 2000;

    /// <summary>What the kernel lets each worker take.</summary>
    public WorkerLimits Limits { get; init; } = new();

    /// <summary>Whether workers understand the documents of <see cref="SelfTesting.SelfTest"/>.</summary>
    public bool SelfTest { get; init; }
}
