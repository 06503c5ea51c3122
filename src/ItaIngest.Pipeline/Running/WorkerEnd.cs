using ItaIngest.Core.Failures;
using ItaIngest.Native.Processes;

namespace ItaIngest.Pipeline.Running;

/// <summary>How a worker process ended.</summary>
/// <param name="ExitCode">128 and the number of the signal, if one ended it</param>
/// <param name="WasKilled">by the pool</param>
/// <param name="WasNearLimit">of its memory</param>
/// <param name="Errors">the end of its standard error</param>
internal sealed record WorkerEnd(int ExitCode, bool WasKilled, bool WasNearLimit, string Errors)
{
    private const int SignalBase = 128;

    /// <summary>What libraries say when they get no memory.</summary>
    private static readonly string[] s_outOfMemory = ["out of memory", "bad_alloc", "outofmemory", "cannot allocate memory", "failed to allocate", "fail to allocate"];

    private int? Signal => ExitCode > SignalBase ? ExitCode - SignalBase : null;

    /// <summary>Killed by somebody else: an operator, or the kernel when the whole machine is short of memory.</summary>
    public bool FromOutside => !WasKilled && Signal == Signals.Kill;

    /// <summary>What the end says about the document it was at.</summary>
    public WorkerTrouble ToTrouble()
    {
        var how = Signal is { } signal ? Signals.NameOf(signal) : FormattableString.Invariant($"exit code {ExitCode}");
        var said = Errors.Length == 0 ? "" : ": " + Errors.Split('\n')[^1].Trim();
        if (FromOutside)
            return new WorkerTrouble(FailureKind.Transient, $"the worker process was killed from outside ({how})", FromOutside: true);
        if (Signal == Signals.CpuTimeExceeded)
            return new WorkerTrouble(FailureKind.Timeout, "the document took more processor time than it may");
        return WasNearLimit || s_outOfMemory.Any(words => Errors.Contains(words, StringComparison.OrdinalIgnoreCase))
            ? new WorkerTrouble(FailureKind.MemoryLimit, $"the worker process ran out of the memory it may take, and ended with {how}{said}")
            : new WorkerTrouble(FailureKind.Crash, $"the worker process ended with {how}{said}");
    }
}
