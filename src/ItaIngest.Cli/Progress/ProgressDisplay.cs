using ItaIngest.Cli.Seeing;
using ItaIngest.Pipeline.Running;
using Spectre.Console;

namespace ItaIngest.Cli.Progress;

/// <summary>Shows how a run goes on, on standard error: a bar on a terminal, a plain line (or one of JSON) now and then elsewhere.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan s_barInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_lineInterval = TimeSpan.FromSeconds(10);

    /// <summary>Shows the progress while the work runs, and gives what the work gave.</summary>
    public static async Task<T> ShowAsync<T>(RunProgress progress, RunLog log, Func<Task<T>> work) =>
        Console.IsErrorRedirected || log.IsJson ? await WithLinesAsync(progress, log, work) : await WithBarAsync(progress, work);

    private static async Task<T> WithLinesAsync<T>(RunProgress progress, RunLog log, Func<Task<T>> work)
    {
        var running = work();
        while (await Task.WhenAny(running, Task.Delay(s_lineInterval)) != running)
        {
            log.Say(
                "progress",
                Words(progress) + Left(progress),
                fields:
                [
                    ("documents", progress.Documents), ("done", progress.DocumentsDone), ("unchanged", progress.Unchanged), ("partial", progress.Partial), ("failed", progress.Failed),
                    ("pages", progress.PagesDone), ("pages_per_second", Math.Round(progress.PagesPerSecond, 2)), ("seconds_left", progress.Left is { } left ? Math.Round(left.TotalSeconds) : null),
                ]);
        }

        return await running;
    }

    private static async Task<T> WithBarAsync<T>(RunProgress progress, Func<Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var bar = context.AddTask("", maxValue: Math.Max(1, progress.Documents));
                var running = work();
                do
                {
                    bar.Value = progress.DocumentsDone;
                    bar.Description = Markup.Escape(Words(progress) + Left(progress));
                }
                while (await Task.WhenAny(running, Task.Delay(s_barInterval)) != running);
                return await running;
            });
    }

    private static string Words(RunProgress progress)
    {
        var unchanged = progress.Unchanged > 0 ? $", {progress.Unchanged} unchanged" : "";
        return FormattableString.Invariant($"{progress.DocumentsDone}/{progress.Documents} documents{unchanged}, {progress.PagesDone} pages, {progress.PagesPerSecond:0.0} pages/s, {progress.Failed} failed, {progress.Partial} partial");
    }

    private static string Left(RunProgress progress) =>
        progress.DocumentsDone == progress.Documents ? "; writing the dataset"
        : progress.Left is { } left ? $"; {TimeLeft.InWords(left)} left"
        : "";
}
