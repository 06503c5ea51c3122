using System.Diagnostics;
using System.Globalization;

namespace ItaIngest.Cli.Tests;

/// <summary>Processes of this machine, from /proc (man 5 proc_pid_stat; fields counted from the one after the name).</summary>
internal static class Processes
{
    public const int Parent = 1, Group = 2, Nice = 16;

    public static IReadOnlyList<int> ChildrenOf(int parent) =>
    [
        .. Directory.GetDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && StatOf(id, Parent) == parent),
    ];

    /// <summary>Zero for a process that is gone.</summary>
    public static int StatOf(int process, int field)
    {
        try
        {
            return int.Parse(File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ')[field], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>There, and not only waiting to be buried.</summary>
    public static bool IsAlive(int process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].StartsWith('Z');
        }
        catch (IOException)
        {
            return false;
        }
    }

    public static async Task UntilAsync(Func<bool> condition, Process process)
    {
        while (!condition() && !process.HasExited)
            await Task.Delay(20);
    }
}
