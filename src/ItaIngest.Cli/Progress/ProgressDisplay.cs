using System.Diagnostics;
using ItaIngest.Pipeline.Running;
using Spectre.Console;

namespace ItaIngest.Cli.Progress;

/// <summary>Shows how a run goes on, on standard error: a bar on a terminal, a plain line now and then elsewhere.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan s_barInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_lineInterval = TimeSpan.FromSeconds(10);

    /// <summary>Shows the progress while the work runs, and gives what the work gave.</summary>
    public static async Task<T> ShowAsync<T>(RunProgress progress, Func<Task<T>> work)
    {
        var clock = Stopwatch.StartNew();
        return Console.IsErrorRedirected ? await WithLinesAsync(progress, work, clock) : await WithBarAsync(progress, work, clock);
    }

    private static async Task<T> WithLinesAsync<T>(RunProgress progress, Func<Task<T>> work, Stopwatch clock)
    {
        var running = work();
        while (await Task.WhenAny(running, Task.Delay(s_lineInterval)) != running)
            await Console.Error.WriteLineAsync(Words(progress, clock));
        return await running;
    }

    private static async Task<T> WithBarAsync<T>(RunProgress progress, Func<Task<T>> work, Stopwatch clock)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var bar = context.AddTask("", maxValue: Math.Max(1, progress.Documents));
                var running = work();
                do
                {
                    bar.Value = progress.DocumentsDone;
                    bar.Description = Markup.Escape(Words(progress, clock));
                }
                while (await Task.WhenAny(running, Task.Delay(s_barInterval)) != running);
                return await running;
            });
    }

    private static string Words(RunProgress progress, Stopwatch clock)
    {
        var rate = progress.PagesDone / Math.Max(0.001, clock.Elapsed.TotalSeconds);
        var unchanged = progress.Unchanged > 0 ? $", {progress.Unchanged} unchanged" : "";
        return FormattableString.Invariant($"{progress.DocumentsDone}/{progress.Documents} documents{unchanged}, {progress.PagesDone} pages, {rate:0.0} pages/s, {progress.Failed} failed, {progress.Partial} partial");
    }
}
