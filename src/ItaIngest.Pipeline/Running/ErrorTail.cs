using System.Text;

namespace ItaIngest.Pipeline.Running;

/// <summary>The end of what a worker writes to its standard error, however much that is.</summary>
internal sealed class ErrorTail
{
    private const int Kept = 4096;

    private readonly byte[] _tail = new byte[Kept];
    private readonly Lock _lock = new();
    private readonly Task _reading;
    private int _length;

    public ErrorTail(Stream stream) => _reading = Task.Run(() => ReadAsync(stream));

    /// <summary>All that was written and still fits, once the worker is gone.</summary>
    public async Task<string> ReadToEndAsync()
    {
        // a grandchild could hold the pipe open for ever
        await Task.WhenAny(_reading, Task.Delay(TimeSpan.FromSeconds(1)));
        lock (_lock)
            return Encoding.UTF8.GetString(_tail, 0, _length).Trim();
    }

    private async Task ReadAsync(Stream stream)
    {
        var buffer = new byte[Kept];
        try
        {
            while (await stream.ReadAsync(buffer) is > 0 and var read)
                Keep(buffer.AsSpan(0, read));
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // the worker was disposed of while it wrote
        }
    }

    private void Keep(ReadOnlySpan<byte> more)
    {
        lock (_lock)
        {
            var keep = Math.Min(_length, Kept - more.Length);
            _tail.AsSpan(_length - keep, keep).CopyTo(_tail);
            more.CopyTo(_tail.AsSpan(keep));
            _length = keep + more.Length;
        }
    }
}
