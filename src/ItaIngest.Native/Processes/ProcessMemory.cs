using System.Globalization;

namespace ItaIngest.Native.Processes;

/// <summary>Memory of a process, read from /proc (man 5 proc_pid_statm).</summary>
/// <param name="ResidentBytes">in memory now, shared pages included</param>
/// <param name="DataBytes">what the data limit counts: memory that can be written to, and stacks</param>
public readonly record struct ProcessMemory(long ResidentBytes, long DataBytes)
{
    /// <summary>Null when the process is gone.</summary>
    public static ProcessMemory? Read(int process)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/statm").Split(' ');
            return new ProcessMemory(Bytes(fields[1]), Bytes(fields[5]));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long Bytes(string pages) => long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
}
