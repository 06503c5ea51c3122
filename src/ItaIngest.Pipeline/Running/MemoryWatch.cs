using ItaIngest.Native.Processes;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Looks at a worker's memory a few times a second. The kernel keeps the limit; this knows afterwards whether the worker was
/// near it when it died, and catches what the kernel's limit does not count.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private const double Near = 0.75;
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);

    private readonly int _process;
    private readonly long _limit;
    private readonly Action _exceeded;
    private readonly Timer _timer;
    private long _peakResident, _peakData;

    public MemoryWatch(int process, long limit, Action exceeded)
    {
        (_process, _limit, _exceeded) = (process, limit, exceeded);
        _timer = new Timer(_ => Look(), null, s_interval, s_interval);
    }

    /// <summary>Most bytes seen in memory.</summary>
    public long PeakBytes => Interlocked.Read(ref _peakResident);

    /// <summary>The worker came so near to its limit that it may well have died of it.</summary>
    public bool WasNearLimit => Interlocked.Read(ref _peakData) > Near * _limit;

    public void Dispose() => _timer.Dispose();

    /// <summary>Looks now, too.</summary>
    public void Look()
    {
        if (ProcessMemory.Read(_process) is not { } memory)
            return;
        Raise(ref _peakResident, memory.PeakResidentBytes);
        Raise(ref _peakData, memory.DataBytes);
        if (memory.ResidentBytes > _limit)
            _exceeded();
    }

    private static void Raise(ref long peak, long value)
    {
        var seen = Interlocked.Read(ref peak);
        while (value > seen)
        {
            var before = Interlocked.CompareExchange(ref peak, value, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
