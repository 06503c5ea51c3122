using System.CommandLine;
using ItaIngest.Classification.Training;
using ItaIngest.Cli.Seeing;
using ItaIngest.Core.Failures;
using ItaIngest.Native;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Cli;

/// <summary>Runs a command line and turns what can go wrong into one clear line and an exit code.</summary>
internal static class Guard
{
    private const string InterruptedMessage = "interrupted; run the same command again to go on where it stopped";

    /// <summary>What System.CommandLine gives for a verb that was still at work when its time to end after SIGTERM was over (after
    /// Ctrl-C: <see cref="ExitCode.Interrupted"/>).</summary>
    private const int Terminated = 143;

    /// <summary>Two seconds from Ctrl-C to the end, as promised.</summary>
    private static readonly TimeSpan s_termination = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        var log = RunLog.Of(parsed);
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_termination };
            var code = await parsed.InvokeAsync(configuration);
            return code is ExitCode.Interrupted or Terminated ? Say(log, ExitCode.Interrupted, InterruptedMessage) : End(log, code);
        }
        catch (OperationCanceledException)
        {
            return Say(log, ExitCode.Interrupted, InterruptedMessage);
        }
        catch (NativeLibraryException error)
        {
            return Say(log, ExitCode.DependencyMissing, error.Message);
        }
        catch (WorkerStartException error)
        {
            return Say(log, ExitCode.DependencyMissing, error.Message);
        }
        catch (DocumentException error)
        {
            return Say(log, ExitCode.NothingRead, $"{error.Message}; {error.Remedy}");
        }
        catch (TrainingException error)
        {
            return Say(log, ExitCode.NothingRead, error.Message);
        }
        catch (Exception error) when (error is FileNotFoundException or InvalidDataException)
        {
            return Say(log, ExitCode.Usage, error.Message);
        }
        catch (DatasetException error)
        {
            return Say(log, ExitCode.OutputUnwritable, $"the dataset does not agree with its own schema, or not with what went in, and was not moved into place: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Say(log, ExitCode.OutputUnwritable, StoreFaults.Describe(error));
        }
    }

    private static int Say(RunLog log, int code, string message)
    {
        log.Say("run.ended", "ita: " + message, LogLevel.Error, ("exit_code", code));
        return code;
    }

    /// <summary>People see from the summary that it has ended.</summary>
    private static int End(RunLog log, int code)
    {
        if (log.IsJson)
            log.Say("run.ended", FormattableString.Invariant($"exit code {code}"), fields: ("exit_code", code));
        return code;
    }
}
