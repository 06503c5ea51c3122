namespace ItaIngest.Cli;

/// <summary>Exit codes: a stable interface.</summary>
internal static class ExitCode
{
    public const int AllWell = 0;
    public const int Usage = 1;

    /// <summary>Some documents failed; the rest is written.</summary>
    public const int SomeFailed = 2;

    public const int DependencyMissing = 3;

    public const int NothingRead = 4;

    public const int OutputUnwritable = 5;

    /// <summary>Run again to go on.</summary>
    public const int Interrupted = 130;
}
