using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Native.Processes;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>A running worker process, seen from the pool.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _temporary;
    private readonly ReplyLines _replies;
    private readonly ErrorTail _errors;
    private readonly MemoryWatch _memory;
    private int _killed;

    private WorkerProcess(Process process, string temporary, WorkerLimits limits)
    {
        _process = process;
        Id = process.Id;
        _temporary = temporary;
        _replies = new ReplyLines(process.StandardOutput.BaseStream);
        _errors = new ErrorTail(process.StandardError.BaseStream);
        _memory = new MemoryWatch(process.Id, limits.MemoryBytes, Kill);
    }

    public int Id { get; }

    /// <summary>Pages it has read so far.</summary>
    public int Pages { get; set; }

    /// <summary>Most bytes it has had in memory.</summary>
    public long PeakBytes => _memory.PeakBytes;

    /// <summary>Starts a worker with a temporary folder of its own, which goes away with it.</summary>
    public static async Task<WorkerProcess> StartAsync(WorkerCommand command, WorkerLimits limits, string temporary)
    {
        Directory.CreateDirectory(temporary);
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var (name, value) in Environment(temporary))
            start.Environment[name] = value;
        return new WorkerProcess(await WorkerStarter.StartAsync(start), temporary, limits);
    }

    public async Task SendAsync(WorkerSetup setup, CancellationToken cancellation) =>
        await SendAsync(JsonSerializer.Serialize(setup, StoreJson.Instance.WorkerSetup), cancellation);

    public async Task SendAsync(SourceDocument document, CancellationToken cancellation) =>
        await SendAsync(JsonSerializer.Serialize(new WorkerRequest(document), StoreJson.Instance.WorkerRequest), cancellation);

    /// <summary>The next reply, or null when the worker has ended.</summary>
    /// <exception cref="JsonException">it wrote something else</exception>
    /// <exception cref="InvalidDataException">it writes without end</exception>
    public async Task<WorkerReply?> ReceiveAsync(CancellationToken cancellation) =>
        await _replies.ReadAsync(cancellation) is { } line ? JsonSerializer.Deserialize(line, StoreJson.Instance.WorkerReply) : null;

    /// <summary>Makes sure that it is gone, and tells how it went.</summary>
    public async Task<WorkerEnd> EndAsync()
    {
        // one that is about to end by itself, with a signal or a code that tells why, is given the time for it
        if (!await HasEndedAsync(TimeSpan.FromSeconds(1)))
            Kill();
        await _process.WaitForExitAsync();
        return new WorkerEnd(_process.ExitCode, _killed > 0, _memory.WasNearLimit, await _errors.ReadToEndAsync());
    }

    /// <summary>Kills it with all it may have started.</summary>
    public void Kill()
    {
        try
        {
            if (_process.HasExited)
                return;
            Interlocked.Increment(ref _killed);
            ProcessGroups.Kill(_process.Id);
            _process.Kill(); // it may not lead its group yet
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself
        }
    }

    public async ValueTask DisposeAsync()
    {
        _memory.Look();
        _memory.Dispose();
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        if (Directory.Exists(_temporary))
            Directory.Delete(_temporary, recursive: true);
    }

    private static IEnumerable<(string Name, string Value)> Environment(string temporary) =>
    [
        ("TMPDIR", temporary),
        // Tesseract's own threads make a page five times slower on two cores; the pool is the parallelism
        ("OMP_THREAD_LIMIT", "1"),
        // no diagnostic pipes in the temporary folder: nobody attaches to a worker
        ("DOTNET_EnableDiagnostics", "0"),
        // each arena of malloc reserves 64 MiB of address space
        ("MALLOC_ARENA_MAX", "2"),
    ];

    private async Task<bool> HasEndedAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task SendAsync(string line, CancellationToken cancellation)
    {
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellation);
        await _process.StandardInput.FlushAsync(cancellation);
    }
}
