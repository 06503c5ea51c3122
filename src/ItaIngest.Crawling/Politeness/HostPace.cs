using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Politeness;

/// <summary>One host: one request at a time, a rest after each, longer ones when it asks for them, none when it is dead.</summary>
internal sealed class HostPace(string host, TimeSpan delay, int failuresUntilDead, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _lock = new();
    private TimeSpan _delay = delay;
    private long _notBefore = long.MinValue;
    private int _failures;
    private string? _dropped;

    /// <summary>Waits for this host's turn, which lasts until the result is disposed of.</summary>
    /// <exception cref="FetchException">the host was dropped for this run</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        ThrowIfDropped();
        await _turn.WaitAsync(cancellation);
        try
        {
            while (Remaining() is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellation);
            ThrowIfDropped();
            return new Turn(this);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    /// <summary>No request before that time has passed.</summary>
    public void Hold(TimeSpan wait)
    {
        lock (_lock)
            _notBefore = Math.Max(_notBefore, clock.GetTimestamp() + Ticks(wait));
    }

    /// <summary>A longer rest between requests, as robots.txt asks for it.</summary>
    public void SlowDown(TimeSpan atLeast)
    {
        lock (_lock)
            _delay = atLeast > _delay ? atLeast : _delay;
    }

    public void Answered() => Interlocked.Exchange(ref _failures, 0);

    /// <summary>Nobody answered, even after retries.</summary>
    public void Failed(string reason)
    {
        if (Interlocked.Increment(ref _failures) >= failuresUntilDead)
            Drop(reason);
    }

    /// <summary>No further request in this run.</summary>
    public void Drop(string reason) => Interlocked.CompareExchange(ref _dropped, reason, null);

    public void Dispose() => _turn.Dispose();

    private void ThrowIfDropped()
    {
        if (_dropped is { } reason)
            throw new FetchException(FetchFault.HostDead, $"{host} was dropped for this run: {reason}");
    }

    /// <summary>In whole milliseconds, rounded up: timers know no finer ones, and a rest may not be too short.</summary>
    private TimeSpan Remaining()
    {
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            return _notBefore <= now ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Ceiling(clock.GetElapsedTime(now, _notBefore).TotalMilliseconds));
        }
    }

    private void Leave()
    {
        lock (_lock)
            _notBefore = Math.Max(_notBefore, clock.GetTimestamp() + Ticks(_delay));
        _turn.Release();
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);

    private sealed class Turn(HostPace pace) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
                pace.Leave();
        }
    }
}
