using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Running;

namespace ItaIngest.Pipeline.Tests.Running;

public class WorkerOrderTests
{
    [Fact]
    public void LastDocuments_AreTakenLargestFirst_TheOthersAsTheyCome()
    {
        var documents = Documents(100);
        var order = WorkerPoolRunner.InOrder(documents, 2);
        Assert.Equal(documents.Take(68), order.Take(68));
        Assert.Equal(documents.Skip(68).OrderByDescending(document => document.Content.Length), order.Skip(68));
    }

    [Fact]
    public void FewDocuments_AreAllTakenLargestFirst()
    {
        var order = WorkerPoolRunner.InOrder(Documents(5), 4);
        Assert.Equal(order.OrderByDescending(document => document.Content.Length), order);
        Assert.Equal(5, order.Distinct().Count());
    }

    [Fact]
    public void OneWorker_TakesThemAsTheyCome()
    {
        var documents = Documents(40);
        Assert.Equal(documents, WorkerPoolRunner.InOrder(documents, 1));
    }

    private static List<SourceDocument> Documents(int count)
    {
        var sizes = new Random(5);
        return [.. Enumerable.Range(0, count).Select(i => new SourceDocument($"d{i}", $"{i}.pdf", new BlobRef($"{i}", sizes.Next(1, 1_000_000))))];
    }
}
