using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Processes;

/// <summary>
/// What a process that will read hostile documents gives up before it touches the first one. All of it is kept by the
/// kernel and cannot be had back. Linux only (man 2 setrlimit, setsid, prctl, setpriority).
/// </summary>
public static class Confinement
{
    private const int CpuTime = 0, FileSize = 1, Data = 2, Core = 4, AddressSpace = 9;
    private const int DeathSignal = 1;
    private const int ProcessGroup = 1;

    /// <summary>Libraries, thread stacks and arenas that are reserved and not used; the data limit counts what is used.</summary>
    private const long ReservedBytes = 1L << 30;

    /// <summary>Libraries and data that are mapped from files, and in memory too: the data limit does not count them.</summary>
    private const long MappedBytes = 128L << 20;

    /// <summary>Starts a session and process group of its own: no terminal signal comes through, and the group can be
    /// killed as a whole.</summary>
    public static void LeadOwnGroup() => _ = Libc.setsid(); // fails only for one that leads already

    /// <summary>
    /// Is killed when its parent dies. The kernel means the thread that started this process, which therefore has to live
    /// as long as the parent.
    /// </summary>
    /// <returns>false when the parent is gone already</returns>
    public static bool DieWithParent(int parent)
    {
        Check(Libc.prctl(DeathSignal, Signals.Kill, 0, 0, 0));
        return Libc.getppid() == parent;
    }

    /// <summary>
    /// Memory that can be written to, of the process as a whole: heap, mappings, the collector's regions once they are
    /// used. The address space may grow by as much; a limit on the address space alone would have to leave room for the tens
    /// of gibibytes that the collector reserves and never uses.
    /// </summary>
    /// <param name="bytes">at least 256 MiB: the runtime and the engines alone take half of it</param>
    public static void LimitMemory(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 2 * MappedBytes);
        Set(AddressSpace, (ulong)(AddressBytes() + bytes + ReservedBytes));
        Set(Data, (ulong)(bytes - MappedBytes));
    }

    /// <summary>No file written gets longer; a write beyond fails.</summary>
    public static void LimitFileSize(long bytes)
    {
        // the signal would kill: the error of the write is enough, and says which file
        _ = Libc.signal(Signals.FileSizeExceeded, Libc.Ignore);
        Set(FileSize, (ulong)bytes);
    }

    /// <summary>Leaves no core file behind.</summary>
    public static void ForbidCoreDumps() => Set(Core, 0);

    /// <summary>From now on the process may take so much CPU time on all its threads; then it is killed (SIGXCPU). Can be
    /// said anew.</summary>
    public static void LimitCpuFromNow(TimeSpan more)
    {
        Check(Libc.getrlimit(CpuTime, out var limit));
        var used = Process.GetCurrentProcess().TotalProcessorTime;
        var seconds = (ulong)Math.Ceiling((used + more).TotalSeconds);
        Check(Libc.setrlimit(CpuTime, limit with { Soft = Math.Min(seconds, limit.Hard) }));
    }

    /// <summary>Priority of all threads; 0 is usual, 19 the lowest. Call after <see cref="LeadOwnGroup"/>.</summary>
    public static void LowerPriority(int nice) => Check(Libc.setpriority(ProcessGroup, 0, nice));

    /// <summary>Dies as a native library does that reads where it must not (SIGSEGV): for trying out what then happens.</summary>
    public static void Crash() => _ = Libc.strlen(1);

    private static void Set(int resource, ulong limit)
    {
        Check(Libc.getrlimit(resource, out var now));
        var bounded = Math.Min(limit, now.Hard);
        Check(Libc.setrlimit(resource, new Libc.Limit(bounded, bounded)));
    }

    private static long AddressBytes() =>
        long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[0], CultureInfo.InvariantCulture) * Environment.SystemPageSize;

    private static void Check(int result)
    {
        if (result != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }
}
