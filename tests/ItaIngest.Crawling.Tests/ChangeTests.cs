using ItaIngest.Crawling.Finding;
using ItaIngest.Crawling.Tests.TestWeb;

namespace ItaIngest.Crawling.Tests;

public sealed class ChangeTests : IDisposable
{
    private const string PlanLink = "<li><a href='/plan.pdf'>มาตรการส่งเสริมคุณธรรมและความโปร่งใส</a></li>";
    private const string FollowUpLink = "<li><a href='/follow.pdf'>รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม</a></li>";
    private readonly TemporaryFolder _store = new();
    private readonly TestSite _site = new TestSite("change.test").Page("/", PlanLink + FollowUpLink).Plan("/plan.pdf").FollowUp("/follow.pdf");

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task SecondRun_FetchesNoBodyOfWhatDidNotChange()
    {
        await using var server = await TestServer.StartAsync(_site);
        Assert.Equal(2, (await RunAsync(server)).Summary.New);
        server.ClearLog();
        var second = await RunAsync(server);
        Assert.Equal((0, 0, 2), (second.Summary.New, second.Summary.Changed, second.Summary.Unchanged));
        var documents = server.Log.Where(entry => entry.Target.EndsWith(".pdf", StringComparison.Ordinal)).ToArray();
        Assert.All(documents, entry => Assert.Equal((304, 0L), (entry.Status, entry.BodyBytes)));
        Assert.Equal(2, documents.Length);
    }

    [Fact]
    public async Task WithoutValidators_TheHashTells()
    {
        var bytes = TestPdf.Bytes("no validators");
        _site.Route("/plan.pdf", context => TestSite.SendAsync(context, "application/pdf", bytes));
        await using var server = await TestServer.StartAsync(_site);
        await RunAsync(server);
        var second = await RunAsync(server);
        Assert.Equal((0, 2), (second.Summary.Changed, second.Summary.Unchanged));
        bytes = TestPdf.Bytes("another");
        var third = await RunAsync(server);
        Assert.Equal((1, 1), (third.Summary.Changed, third.Summary.Unchanged));
        Assert.NotNull(third.Documents.Single(document => document.Change is DocumentChange.Changed).PreviousSha256);
    }

    [Fact]
    public async Task Vanished_StaysInTheStore_IsMarked_AndMayComeBack()
    {
        await using var server = await TestServer.StartAsync(_site);
        var first = await RunAsync(server);
        _site.Page("/", PlanLink);
        var second = await RunAsync(server);
        Assert.Equal((0, 1, 1), (second.Summary.New, second.Summary.Unchanged, second.Summary.Vanished));
        var gone = second.Documents.Single(document => document.Kind is LinkKind.FollowUp);
        Assert.Equal(DocumentChange.Vanished, gone.Change);
        Assert.NotNull(gone.VanishedAt);
        Assert.True(File.Exists(Path.Combine(_store.Path, "blobs", gone.Sha256[..2], gone.Sha256)));
        var third = await RunAsync(server);
        Assert.Equal(0, third.Summary.Vanished);
        var later = third.Documents.Single(document => document.Kind is LinkKind.FollowUp);
        Assert.Equal(gone.VanishedAt, later.VanishedAt);

        _site.Page("/", PlanLink + FollowUpLink);
        var back = await RunAsync(server);
        Assert.All(back.Documents, document => Assert.Null(document.VanishedAt));
        Assert.Equal(first.Documents.Select(document => document.Sha256), back.Documents.Select(document => document.Sha256));
    }

    [Fact]
    public async Task ABrokenSite_LosesNothing()
    {
        await using var server = await TestServer.StartAsync(_site);
        await RunAsync(server);
        _site.Route("/", context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        var second = await RunAsync(server);
        Assert.Equal((1, 0, 0), (second.Summary.SitesFailed, second.Summary.New, second.Summary.Vanished));
        Assert.Equal(2, second.Rows.Count(row => row["reason"] == "not_reached"));
        Assert.Equal(2, second.Documents.Count);
        Assert.All(second.Documents, document => Assert.Null(document.VanishedAt));
    }

    [Fact]
    public async Task ALostBlob_IsFetchedAgain()
    {
        await using var server = await TestServer.StartAsync(_site);
        var document = (await RunAsync(server)).Documents[0];
        var blob = Path.Combine(_store.Path, "blobs", document.Sha256[..2], document.Sha256);
        File.Delete(blob);
        await RunAsync(server);
        Assert.True(File.Exists(blob));
    }

    private Task<CrawlResult> RunAsync(TestServer server) => CrawlResult.RunAsync(_store.Path, server.Options(), new CrawlSource("change", new Uri(_site.StartUrl), []));
}
