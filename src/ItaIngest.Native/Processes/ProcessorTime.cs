using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Processes;

/// <summary>
/// Time that was spent on a processor (man 3 clock_getcpuclockid, man 2 clock_gettime). Deadlines count it, and not the time
/// by the clock: on a machine with ten times as much to do as it has cores, a page that takes two seconds takes twenty.
/// </summary>
public static class ProcessorTime
{
    /// <summary>
    /// By the clock, whatever has a deadline gets so many times as long: so busy may the machine be, and so long may something
    /// wait for what never comes.
    /// </summary>
    public const int ClockFactor = 4;

    private const int OfCallingThread = 3; // CLOCK_THREAD_CPUTIME_ID

    /// <summary>Of the calling thread, since it began.</summary>
    public static TimeSpan OfThread() => Read(OfCallingThread) ?? throw new Win32Exception(Marshal.GetLastPInvokeError());

    /// <summary>Of all threads of a process, since it began; null when it is gone.</summary>
    public static TimeSpan? Of(int process) => Libc.clock_getcpuclockid(process, out var clock) == 0 ? Read(clock) : null;

    private static TimeSpan? Read(int clock) =>
        Libc.clock_gettime(clock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000) : null;
}
