using System.Globalization;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Tests;

public sealed class RunResultsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunResults _results;

    public RunResultsTests() => _results = RunResults.Open(new DocumentStore(_folder.File("store")), new PipelineOptions());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Heads_SayOfADocumentWhatItsResultSays()
    {
        var ok = Samples.Document("0000000000000001", Samples.Measure(1));
        var failed = DocumentResults.Failed(Samples.Source("0000000000000002"), "text", FailureKind.Timeout, "too slow", "raise the deadline");
        var page = new Failure("0000000000000003", "a.pdf", "text", FailureKind.BadInput, 2, "no page", "ask for the file again");
        var partial = Samples.Document("0000000000000003") with { Failures = [page] };
        var passing = DocumentResults.LeftOut(Samples.Source("0000000000000004"));
        DocumentResult[] all = [ok, failed, partial, passing];
        foreach (var result in all)
            _results.Write(result);

        var heads = _results.ReadHeadsInOrder([.. all.Select(result => result.Source), Samples.Source("0000000000000005")]).Select(pair => pair.Head).ToArray();

        Assert.Equal([DocumentStatus.Ok, DocumentStatus.Failed, DocumentStatus.Partial, DocumentStatus.Failed], heads[..4].Select(head => head!.Status));
        Assert.Equal(all.Select(result => result.Failures), heads[..4].Select(head => head!.Failures));
        Assert.Null(heads[4]);
    }

    [Fact]
    public void Results_ComeInTheOrderAsked_HoweverManyAreReadAhead()
    {
        var sources = Enumerable.Range(0, 300).Select(n => Samples.Source(n.ToString("x16", CultureInfo.InvariantCulture))).Reverse().ToArray();
        foreach (var source in sources)
            _results.Write(Samples.Document(source.Id));

        Assert.Equal(sources.Select(source => (source.Id, source.Id)), _results.ReadInOrder(sources).Select(pair => (pair.Source.Id, pair.Result!.Source.Id)));
    }
}
