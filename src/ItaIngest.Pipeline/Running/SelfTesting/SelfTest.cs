using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running.SelfTesting;

/// <summary>
/// Tries out on this machine that hostile documents are contained: good ones and such that crash, hang, eat memory, write
/// without end, open the network or start programs go through a real pool of real worker processes.
/// </summary>
public static class SelfTest
{
    /// <summary>As in a run, but with limits that are reached soon.</summary>
    private static readonly WorkerPoolOptions s_pool = new()
    {
        Workers = 2,
        Silence = TimeSpan.FromSeconds(10),
        Limits = new WorkerLimits { MemoryBytes = 512L << 20, FileBytes = 64L << 20 },
        SelfTest = true,
    };

    /// <summary>Runs all documents; a quarter of a minute.</summary>
    /// <param name="pool">makes the runner to try out</param>
    /// <param name="cancellation">stops it</param>
    /// <exception cref="WorkerStartException">no worker starts</exception>
    public static async Task<IReadOnlyList<SelfTestOutcome>> RunAsync(Func<DocumentStore, WorkerPoolOptions, DocumentRunner> pool, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("ita-self-test-").FullName;
        try
        {
            return await RunAsync(new DocumentStore(folder), pool, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<SelfTestOutcome>> RunAsync(DocumentStore store, Func<DocumentStore, WorkerPoolOptions, DocumentRunner> pool, CancellationToken cancellation)
    {
        var documents = SelfTestCase.All.Select(test => Store(store, test)).ToList();
        var results = RunResults.Open(store, new PipelineOptions());
        await using (var runner = pool(store, s_pool))
            await runner.RunAsync(documents, results, new RunProgress(documents.Count), cancellation);

        List<SelfTestOutcome> outcomes = [.. SelfTestCase.All.Zip(documents, (test, document) => Outcome(test, results.TryRead(document)))];
        var left = Directory.GetFileSystemEntries(store.TemporaryFolder).Length;
        outcomes.Add(new SelfTestOutcome("temporary folders", left == 0, left == 0 ? "gone" : FormattableString.Invariant($"{left} left behind in {store.TemporaryFolder}")));
        return outcomes;
    }

    private static SelfTestOutcome Outcome(SelfTestCase test, DocumentResult? result)
    {
        var found = result is null ? "no result" : result.Failures is [var failure, ..] ? $"{failure.Kind}: {failure.Message}" : "read";
        return new SelfTestOutcome(test.Name, test.Fits(result), found);
    }

    private static SourceDocument Store(DocumentStore store, SelfTestCase test)
    {
        var file = Path.Combine(store.Folder, test.Name + ".txt");
        Directory.CreateDirectory(store.Folder);
        File.WriteAllBytes(file, test.Bytes.Span);
        var blob = store.Blobs.Put(file);
        return new SourceDocument(blob.Sha256[..16], test.Name + ".txt", blob);
    }
}
