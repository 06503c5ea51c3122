using System.CommandLine;
using ItaIngest.Classification.Training;
using ItaIngest.Core.Failures;
using ItaIngest.Native;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli;

/// <summary>Runs a command line and turns what can go wrong into one clear line and an exit code.</summary>
internal static class Guard
{
    /// <summary>Two seconds from Ctrl-C to the end, as promised.</summary>
    private static readonly TimeSpan s_termination = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_termination };
            return await root.Parse(args).InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            return Say(ExitCode.Interrupted, "interrupted; run the same command again to go on where it stopped");
        }
        catch (NativeLibraryException error)
        {
            return Say(ExitCode.DependencyMissing, error.Message);
        }
        catch (WorkerStartException error)
        {
            return Say(ExitCode.DependencyMissing, error.Message);
        }
        catch (DocumentException error)
        {
            return Say(ExitCode.NothingRead, $"{error.Message}; {error.Remedy}");
        }
        catch (TrainingException error)
        {
            return Say(ExitCode.NothingRead, error.Message);
        }
        catch (Exception error) when (error is FileNotFoundException or InvalidDataException)
        {
            return Say(ExitCode.Usage, error.Message);
        }
        catch (DatasetException error)
        {
            return Say(ExitCode.OutputUnwritable, $"the dataset does not agree with its own schema and was not moved into place: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Say(ExitCode.OutputUnwritable, StoreFaults.Describe(error));
        }
    }

    private static int Say(int code, string message)
    {
        Console.Error.WriteLine("ita: " + message);
        return code;
    }
}
