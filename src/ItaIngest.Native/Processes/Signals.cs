namespace ItaIngest.Native.Processes;

/// <summary>Names of signals on Linux (man 7 signal; x86 and ARM).</summary>
public static class Signals
{
    public const int Kill = 9;
    public const int CpuTimeExceeded = 24;
    internal const int FileSizeExceeded = 25;

    private static readonly string[] s_names =
    [
        "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2",
        "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCONT", "SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG",
        "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPWR", "SIGSYS",
    ];

    /// <summary><c>SIGSEGV</c> for 11; the number for one without a name.</summary>
    public static string NameOf(int signal) =>
        signal >= 1 && signal <= s_names.Length ? s_names[signal - 1] : FormattableString.Invariant($"signal {signal}");
}
