using ItaIngest.Crawling.Tests.TestWeb;
using ItaIngest.Crawling.Tests.TestWeb.Sites;

namespace ItaIngest.Crawling.Tests;

/// <summary>One crawl over a site of each family, which several tests look at.</summary>
public sealed class SiteFamilyCrawl : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _store = new();
    private TestServer? _server;
    private CrawlResult? _result;

    internal TestSite[] Sites { get; } =
    [
        EncodedQueryTestSite.Make(), WordPressTestSite.Make(), JoomlaTestSite.Make(), FrameTestSite.Make(),
        ClickCardTestSite.Make(), DriveTestSite.Make(), DriveTestSite.Host(), YearPageTestSite.Make(),
    ];

    internal string Store => _store.Path;

    internal TestServer Server => _server!;

    internal CrawlResult Result => _result!;

    internal CrawlOptions Options => Server.Options() with { SitesAtOnce = 4 };

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync(Sites);
        _result = await CrawlResult.RunAsync(Store, Options, Sites.Where(site => site.Find("/") is not null).Select(Source));
    }

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    public void Dispose() => _store.Dispose();

    private static CrawlSource Source(TestSite site) => new(site.Host, new Uri(site.StartUrl), [2566], AcceptBadCertificate: site.Host == "phukham.test");
}
