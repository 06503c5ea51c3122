using System.CommandLine;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli.Verbs;

/// <summary>The hidden verb that a pool starts its workers with: requests on standard input, replies on standard output.</summary>
internal sealed class WorkerVerb
{
    private const string Name = "pool-worker";

    private readonly Option<DirectoryInfo> _store = new("--store") { Required = true };
    private readonly Option<bool> _retryFailed = new("--retry-failed");
    private readonly RecognitionArguments _recognition = new();

    public static Command Create() => new WorkerVerb().Build();

    /// <summary>The words to start a worker with.</summary>
    public static IEnumerable<string> Arguments(DocumentStore store, bool retryFailed, IEnumerable<string> recognition) =>
        [Name, "--store", store.Folder, .. retryFailed ? ["--retry-failed"] : Array.Empty<string>(), .. recognition];

    private Command Build()
    {
        var command = new Command(Name, "Serve a pool (started by ita itself)") { _store, _retryFailed };
        command.Hidden = true;
        _recognition.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // Ctrl-C reaches the whole process group; the pool decides what becomes of its workers
        Console.CancelKeyPress += (_, e) => e.Cancel = true;
        var options = new PipelineOptions { Recognition = _recognition.Read(parsed), RetryFailed = parsed.GetValue(_retryFailed) };
        return WorkerLoop.RunAsync(new DocumentStore(parsed.GetRequiredValue(_store).FullName), options, Console.In, Console.Out, CancellationToken.None);
    }
}
