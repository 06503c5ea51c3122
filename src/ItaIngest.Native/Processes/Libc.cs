using System.Runtime.InteropServices;

namespace ItaIngest.Native.Processes;

/// <summary>Raw imports of the C library: what a process may say about itself and its children (man 2 of each name).
/// Nothing is owned; all take and give numbers.</summary>
internal static partial class Libc
{
    internal const nint Ignore = 1;

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setrlimit(int resource, in Limit limit);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getrlimit(int resource, out Limit limit);

    // makes the caller the leader of a new session and process group, without a terminal
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setsid();

    [LibraryImport("libc")]
    internal static partial int getppid();

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setpriority(int which, int who, int nice);

    // a negative process is a process group
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int kill(int process, int signal);

    // the handler is a function or Ignore; gives the one before
    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint signal(int number, nint handler);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint syscall(nint number, nuint a, nuint b, in SeccompProgram program);

    // gives a new descriptor of the same open file, from minimum up; the caller closes it
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int fcntl(int descriptor, int command, nint minimum);

    // closes the target first
    [LibraryImport("libc", SetLastError = true)]
    internal static partial int dup2(int descriptor, int target);

    // reads until the first zero byte: of an address that is not mapped, it dies
    [LibraryImport("libc")]
    internal static partial nuint strlen(nint text);

    // gives the clock of a process's processor time; an error number, or 0
    [LibraryImport("libc")]
    internal static partial int clock_getcpuclockid(int process, out int clock);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int clock_gettime(int clock, out Timespec time);

    /// <summary>struct timespec, of 64-bit machines.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal record struct Timespec(long Seconds, long Nanoseconds);

    /// <summary>struct rlimit: soft and hard limit.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal record struct Limit(ulong Soft, ulong Hard);

    /// <summary>struct sock_fprog: length, and instructions of eight bytes each.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal record struct SeccompProgram(ushort Length, nint Instructions);
}
