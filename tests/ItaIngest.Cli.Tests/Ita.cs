using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ItaIngest.Cli.Tests;

/// <summary>Runs the real program as a user does.</summary>
internal static class Ita
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "ita");

    public static async Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments) => await RunAsync(arguments, _ => Task.CompletedTask);

    /// <param name="arguments">of the command line</param>
    /// <param name="meanwhile">what happens while the program runs</param>
    /// <param name="culture">LANG of the process</param>
    /// <param name="variables">more of its environment</param>
    public static async Task<(int Code, string Out, string Error)> RunAsync(string[] arguments, Func<Process, Task> meanwhile, string? culture = null, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        if (culture is not null)
            start.Environment["LANG"] = start.Environment["LC_ALL"] = culture;
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await meanwhile(process);
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Sends a signal: 2 is Ctrl-C, 9 kills.</summary>
    public static void Signal(int process, int signal) => Assert.Equal(0, Interop.Kill(process, signal));
}

internal static partial class Interop
{
    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Kill(int process, int signal);
}
