using System.Collections.Concurrent;
using System.Diagnostics;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// Starts processes from one thread that lives as long as the program: the kernel tells a child of its parent's death when
/// the thread that started it ends, and threads of the thread pool end when they have nothing to do.
/// </summary>
internal static class WorkerStarter
{
    private static readonly BlockingCollection<(ProcessStartInfo Start, TaskCompletionSource<Process> Started)> s_orders = [];

    static WorkerStarter() => new Thread(Run) { IsBackground = true, Name = "worker starter" }.Start();

    public static Task<Process> StartAsync(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        s_orders.Add((start, started));
        return started.Task;
    }

    private static void Run()
    {
        foreach (var (start, started) in s_orders.GetConsumingEnumerable())
        {
            try
            {
                started.SetResult(Process.Start(start)!);
            }
            catch (Exception error) when (error is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
            {
                started.SetException(error);
            }
        }
    }
}
