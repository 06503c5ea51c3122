using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Files;
using ItaIngest.Native.Processes;
using ItaIngest.Pipeline.Running.SelfTesting;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// The inside of a worker process: reads its setup, confines itself, then reads a request a line, runs it, and writes replies
/// a line each. Ends when its input ends.
/// </summary>
public sealed class WorkerLoop
{
    private readonly TextReader _input;
    private readonly TextWriter _output;

    private WorkerLoop(TextReader input, TextWriter output)
    {
        _input = input;
        _output = output;
    }

    /// <summary>Serves the pool until the input ends. Returns the exit code of the process.</summary>
    /// <param name="input">lines of the pool</param>
    /// <param name="output">to the pool, and for nothing else</param>
    public static Task<int> RunAsync(TextReader input, TextWriter output) => new WorkerLoop(input, output).RunAsync();

    private async Task<int> RunAsync()
    {
        if (await _input.ReadLineAsync() is not { } line)
            return 0;
        var setup = JsonSerializer.Deserialize(line, StoreJson.Instance.WorkerSetup) ?? throw new InvalidDataException("empty worker setup");
        if (!Confine(setup))
            return 0;
        var store = new DocumentStore(setup.Store);
        using var pipeline = new DocumentPipeline(
            store,
            setup.Options,
            page => Reply(new WorkerReply(WorkerReplyKind.Page, page)),
            stage => Reply(new WorkerReply(WorkerReplyKind.Stage, Text: stage)));
        Reply(new WorkerReply(WorkerReplyKind.Ready));
        return await ServeAsync(store, pipeline, setup);
    }

    /// <summary>False when the pool has died meanwhile.</summary>
    private static bool Confine(WorkerSetup setup)
    {
        Confinement.LeadOwnGroup();
        if (setup.Limits.Nice > 0)
            Confinement.LowerPriority(setup.Limits.Nice);
        Confinement.ForbidCoreDumps();
        Confinement.LimitFileSize(setup.Limits.FileBytes);
        Confinement.LimitMemory(setup.Limits.MemoryBytes);
        _ = SystemCallFilter.Close(); // not everywhere: ita doctor --self-test says whether it held
        return Confinement.DieWithParent(setup.Parent);
    }

    private async Task<int> ServeAsync(DocumentStore store, DocumentPipeline pipeline, WorkerSetup setup)
    {
        while (await _input.ReadLineAsync() is { } line)
        {
            var source = (JsonSerializer.Deserialize(line, StoreJson.Instance.WorkerRequest) ?? throw new InvalidDataException("empty worker request")).Source;
            Confinement.LimitCpuFromNow(setup.CpuTime);
            try
            {
                var result = (setup.SelfTest ? SelfTestDocument.TryRun(store, source, _output) : null)
                    ?? await InProcessRunner.RunOneAsync(pipeline, source, CancellationToken.None);
                Reply(Done(result));
            }
            catch (OutOfMemoryException)
            {
                Reply(new WorkerReply(WorkerReplyKind.OutOfMemory));
                return 1;
            }
            catch (FileTooLongException)
            {
                var result = TooLong(source, setup.Limits);
                pipeline.Results.Write(result);
                Reply(Done(result));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Reply(new WorkerReply(WorkerReplyKind.StoreUnwritable, Text: StoreFaults.Describe(error)));
                return 5;
            }
        }

        return 0;
    }

    private static WorkerReply Done(DocumentResult result) => new(
        WorkerReplyKind.Done,
        Status: result.Status,
        Failure: result.Failures.Count > 0 ? result.Failures[0] : null,
        Passing: result.Failures.Any(failure => failure.Kind == FailureKind.Transient) ? result : null);

    private static DocumentResult TooLong(SourceDocument source, WorkerLimits limits) => DocumentResults.Failed(
        source,
        "worker",
        FailureKind.Engine,
        FormattableString.Invariant($"what was made of the document is longer than {limits.FileBytes >> 20} MiB"),
        "split the document into reports");

    private void Reply(WorkerReply reply)
    {
        _output.WriteLine(JsonSerializer.Serialize(reply, StoreJson.Instance.WorkerReply));
        _output.Flush();
    }
}
