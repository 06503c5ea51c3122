namespace ItaIngest.Pipeline.Running;

/// <summary>What the kernel lets a worker process take.</summary>
public sealed record WorkerLimits
{
    /// <summary>Memory of one worker. Default 2 GiB: an A0 scan in colour at 300 dpi takes 1 GiB.</summary>
    public long MemoryBytes { get; init; } = 2L << 30;

    /// <summary>Length of a file it writes. Default 1 GiB; the largest results take some megabytes.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>Priority, 0 (usual) to 19 (lowest). Default 0.</summary>
    public int Nice { get; init; }
}
