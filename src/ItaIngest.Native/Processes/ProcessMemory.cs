using System.Globalization;

namespace ItaIngest.Native.Processes;

/// <summary>Memory of a process, read from /proc (man 5 proc_pid_status).</summary>
/// <param name="ResidentBytes">in memory now, shared pages included</param>
/// <param name="PeakResidentBytes">most that has been in memory at once</param>
/// <param name="DataBytes">what the data limit counts: memory that can be written to, and stacks</param>
public readonly record struct ProcessMemory(long ResidentBytes, long PeakResidentBytes, long DataBytes)
{
    /// <summary>Null when the process is gone.</summary>
    public static ProcessMemory? Read(int process)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status");
            return Bytes(lines, "VmRSS:") is var resident and > 0
                ? new ProcessMemory(resident, Bytes(lines, "VmHWM:"), Bytes(lines, "VmData:") + Bytes(lines, "VmStk:"))
                : null; // dead, and not buried yet
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long Bytes(string[] lines, string name)
    {
        var line = Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.AsSpan(name.Length).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) << 10;
    }
}
