namespace ItaIngest.Native.Processes;

/// <summary>Process groups seen from outside.</summary>
public static class ProcessGroups
{
    /// <summary>Kills a whole group at once; nothing happens when there is none.</summary>
    /// <param name="leader">process id of its leader</param>
    public static void Kill(int leader)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leader, 1); // -1 would be every process there is
        _ = Libc.kill(-leader, Signals.Kill);
    }
}
