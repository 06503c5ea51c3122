using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>A running worker process, seen from the pool.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int TailCharacters = 2000;

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private WorkerProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, e) => Remember(e.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>The end of what the worker wrote to its standard error.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString().Trim();
        }
    }

    public static WorkerProcess Start(WorkerCommand command)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };

        // Tesseract's own threads make a page five times slower on two cores; the pool is the parallelism
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return new WorkerProcess(Process.Start(start) ?? throw new InvalidOperationException("no process for " + command.FileName));
    }

    public async Task SendAsync(SourceDocument document, CancellationToken cancellation)
    {
        var line = JsonSerializer.Serialize(new WorkerRequest(document), StoreJson.Instance.WorkerRequest);
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellation);
        await _process.StandardInput.FlushAsync(cancellation);
    }

    /// <summary>The next reply, or null when the worker has ended.</summary>
    public async Task<WorkerReply?> ReceiveAsync(CancellationToken cancellation)
    {
        var line = await _process.StandardOutput.ReadLineAsync(cancellation);
        return line is null ? null : JsonSerializer.Deserialize(line, StoreJson.Instance.WorkerReply);
    }

    /// <summary>Waits for the process to be gone and says how it went, in words.</summary>
    public async Task<string> EndAsync()
    {
        await _process.WaitForExitAsync();
        var code = _process.ExitCode;
        return code > 128 ? $"signal {code - 128}" : $"exit code {code}";
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void Remember(string? line)
    {
        if (line is null)
            return;
        lock (_errors)
        {
            _errors.AppendLine(line);
            if (_errors.Length > TailCharacters)
                _errors.Remove(0, _errors.Length - TailCharacters);
        }
    }
}
