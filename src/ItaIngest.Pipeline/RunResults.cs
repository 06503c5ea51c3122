using System.Collections.Concurrent;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Stages;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline;

/// <summary>
/// What became of each document of a run: in the store, or, where another try may mend it, in memory only, so that the next
/// run tries again. Safe to use from any thread.
/// </summary>
public sealed class RunResults
{
    private readonly DocumentStore _store;
    private readonly ConcurrentDictionary<string, DocumentResult> _passing = new(StringComparer.Ordinal);

    internal RunResults(DocumentStore store, IReadOnlyList<StageKey> keys)
    {
        _store = store;
        Keys = keys;
    }

    /// <summary>The keys of all stages: what a result depends on besides the document.</summary>
    public IReadOnlyList<StageKey> Keys { get; }

    /// <summary>The results in a store under these options.</summary>
    public static RunResults Open(DocumentStore store, PipelineOptions options)
    {
        using var pipeline = new DocumentPipeline(store, options);
        return pipeline.Results;
    }

    /// <summary>What this run or an earlier one made of the document, or null.</summary>
    public DocumentResult? TryRead(SourceDocument source) =>
        _passing.GetValueOrDefault(source.Id) ?? _store.TryRead(source.Content, Keys, StoreJson.Instance.DocumentResult)?.For(source);

    /// <summary>The results of documents in their order, some read ahead on all cores, so that memory stays flat.</summary>
    public IEnumerable<(SourceDocument Source, DocumentResult? Result)> ReadInOrder(IEnumerable<SourceDocument> sources) => sources.SelectAhead(source => (source, TryRead(source)));

    /// <summary>Like <see cref="ReadInOrder"/>, but only what tells whether a document needs work.</summary>
    internal IEnumerable<(SourceDocument Source, ResultHead? Head)> ReadHeadsInOrder(IEnumerable<SourceDocument> sources) => sources.SelectAhead(source => (source, TryReadHead(source)));

    private ResultHead? TryReadHead(SourceDocument source) => _passing.GetValueOrDefault(source.Id) is { } passing
        ? ResultHead.Of(passing)
        : _store.TryRead(source.Content, Keys, StoreJson.Instance.ResultHead);

    /// <summary>Keeps a result: for later runs too, unless another try may mend it.</summary>
    /// <exception cref="IOException">the store cannot be written</exception>
    public void Write(DocumentResult result)
    {
        if (IsPassing(result))
            _passing[result.Source.Id] = result;
        else
            _store.Write(result.Source.Content, Keys, result, StoreJson.Instance.DocumentResult);
    }

    /// <summary>Takes over what a pipeline has written in a <see cref="RunResults"/> of its own, maybe in another process.</summary>
    public void Adopt(DocumentResult result)
    {
        if (IsPassing(result))
            _passing[result.Source.Id] = result;
    }

    private static bool IsPassing(DocumentResult result) => result.Failures.Any(failure => failure.Kind == FailureKind.Transient);
}
