using System.CommandLine;
using System.Text;
using ItaIngest.Native.Processes;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli.Verbs;

/// <summary>The hidden verb that a pool starts its workers with: setup and requests on standard input, replies on standard output.</summary>
internal static class WorkerVerb
{
    private const string Name = "pool-worker";

    public static Command Create()
    {
        var command = new Command(Name, "Serve a pool (started by ita itself)") { Hidden = true };
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    /// <summary>A pool whose workers are processes of this program.</summary>
    public static WorkerPoolRunner Pool(DocumentStore store, PipelineOptions options, WorkerPoolOptions pool) =>
        new(store, options, new WorkerCommand(Environment.ProcessPath!, [Name]), pool);

    private static async Task<int> RunAsync()
    {
        // until it leads a group of its own, Ctrl-C reaches it too; the pool decides what becomes of its workers
        Console.CancelKeyPress += (_, e) => e.Cancel = true;
        await using var replies = new StreamWriter(ProtocolOutput.Take(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return await WorkerLoop.RunAsync(Console.In, replies);
    }
}
