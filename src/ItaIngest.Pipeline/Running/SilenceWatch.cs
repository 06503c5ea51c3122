using System.Diagnostics;
using ItaIngest.Native.Processes;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Ends the wait for a worker that says nothing: once it has spent so much processor time since it was last heard of, or
/// <see cref="ProcessorTime.ClockFactor"/> times as much has passed by the clock.
/// </summary>
internal sealed class SilenceWatch : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);

    private readonly int _worker;
    private readonly TimeSpan _silence;
    private readonly CancellationTokenSource _wait;
    private readonly Timer _timer;
    private long _heard;
    private TimeSpan _spent;

    /// <param name="worker">its process</param>
    /// <param name="silence">it may keep</param>
    /// <param name="wait">is cancelled when it keeps it longer</param>
    public SilenceWatch(int worker, TimeSpan silence, CancellationTokenSource wait)
    {
        (_worker, _silence, _wait) = (worker, silence, wait);
        Heard();
        _timer = new Timer(_ => Look(), null, s_interval, s_interval);
    }

    /// <summary>The worker has said something.</summary>
    public void Heard()
    {
        lock (_wait)
            (_heard, _spent) = (Stopwatch.GetTimestamp(), ProcessorTime.Of(_worker) ?? TimeSpan.Zero);
    }

    public void Dispose()
    {
        lock (_wait)
            _timer.Dispose();
    }

    private void Look()
    {
        lock (_wait)
        {
            if (ProcessorTime.Of(_worker) is not { } spent || _wait.IsCancellationRequested)
                return; // it is gone: whoever reads from it knows
            if (spent - _spent >= _silence || Stopwatch.GetElapsedTime(_heard) >= ProcessorTime.ClockFactor * _silence)
                _wait.Cancel();
        }
    }
}
