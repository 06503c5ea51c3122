using System.Text;

namespace ItaIngest.Pipeline.Running;

/// <summary>Lines from a worker that may have gone mad: one that never ends does not fill the pool's memory.</summary>
internal sealed class ReplyLines(Stream stream)
{
    /// <summary>The longest reply carries a result that says why a document failed.</summary>
    private const int Longest = 1 << 16;

    private readonly byte[] _buffer = new byte[Longest];
    private int _length;

    /// <summary>The next line, or null at the end.</summary>
    /// <exception cref="InvalidDataException">a line without end</exception>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellation)
    {
        var seen = 0;
        while (true)
        {
            var end = _buffer.AsSpan(seen, _length - seen).IndexOf((byte)'\n');
            if (end >= 0)
                return Take(seen + end);
            seen = _length;
            if (_length == Longest)
                throw new InvalidDataException($"a line of more than {Longest} bytes");
            var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellation);
            if (read == 0)
                return null;
            _length += read;
        }
    }

    private string Take(int end)
    {
        var line = Encoding.UTF8.GetString(_buffer, 0, end);
        _length -= end + 1;
        _buffer.AsSpan(end + 1, _length).CopyTo(_buffer);
        return line;
    }
}
