using System.Text.Json;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// The inside of a worker process: reads a request a line, runs it, writes replies a line each. Ends when its input ends, so
/// that a worker never outlives the pool that started it.
/// </summary>
public static class WorkerLoop
{
    /// <summary>Serves requests until the input ends. Returns the exit code of the process.</summary>
    public static async Task<int> RunAsync(DocumentStore store, PipelineOptions options, TextReader input, TextWriter output, CancellationToken cancellation)
    {
        var current = "";
        using var pipeline = new DocumentPipeline(store, options, page => Reply(output, new WorkerReply(current, page)));
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            var request = JsonSerializer.Deserialize(line, StoreJson.Instance.WorkerRequest) ?? throw new InvalidDataException("empty worker request");
            current = request.Source.Id;
            try
            {
                await InProcessRunner.RunOneAsync(pipeline, request.Source, cancellation);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Reply(output, new WorkerReply(current, Fault: error.Message));
                return 5;
            }

            Reply(output, new WorkerReply(current));
        }

        return 0;
    }

    private static void Reply(TextWriter output, WorkerReply reply)
    {
        output.WriteLine(JsonSerializer.Serialize(reply, StoreJson.Instance.WorkerReply));
        output.Flush();
    }
}
