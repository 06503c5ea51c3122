using System.Diagnostics;
using System.Globalization;
using ItaIngest.Crawling.Tests.TestWeb;
using Xunit.Abstractions;

namespace ItaIngest.Crawling.Tests;

/// <summary>Many sites at once, 5 pages and 2 documents each; <c>scripts/bench-crawl</c> sets the number to 1,000.</summary>
public sealed class ManySitesTests(ITestOutputHelper output) : IDisposable
{
    private const long MostMemory = 500L << 20;
    private static readonly int s_count = int.Parse(Environment.GetEnvironmentVariable("ITAINGEST_CRAWL_SITES") ?? "60", CultureInfo.InvariantCulture);
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task TwoRuns_AreComplete_KeepThePace_AndTheSecondFetchesNoUnchangedDocument()
    {
        var sites = Enumerable.Range(1, s_count).Select(Site).ToArray();
        await using var server = await TestServer.StartAsync(sites);
        var options = server.Options() with { HostDelay = TimeSpan.FromMilliseconds(100), SitesAtOnce = 32 };
        var sources = sites.Select(site => new CrawlSource(site.Host, new Uri(site.StartUrl), [2566])).ToArray();

        var first = await MeasureAsync("first run", () => CrawlResult.RunAsync(_store.Path, options, sources));
        Assert.Equal((2 * s_count, 5 * s_count, 0), (first.Summary.New, first.Summary.Pages, first.Summary.SitesPartial + first.Summary.SitesFailed));
        Assert.Equal(sites.SelectMany(site => site.Wanted.Keys).Order(), first.Documents.Select(document => document.Sha256).Order());
        Manners.Check(server, options, sites);

        server.ClearLog();
        var second = await MeasureAsync("second run", () => CrawlResult.RunAsync(_store.Path, options, sources));
        Assert.Equal((0, 0, 2 * s_count), (second.Summary.New, second.Summary.Changed, second.Summary.Unchanged));
        Assert.All(server.Log.Where(entry => entry.Target.StartsWith("/doc/", StringComparison.Ordinal)), entry => Assert.Equal((304, 0L), (entry.Status, entry.BodyBytes)));

        Assert.InRange(Process.GetCurrentProcess().PeakWorkingSet64, 0, MostMemory);
    }

    private async Task<CrawlResult> MeasureAsync(string name, Func<Task<CrawlResult>> run)
    {
        var clock = Stopwatch.StartNew();
        var result = await run();
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"BENCH {name}: {s_count} sites, {result.Summary.Pages} pages, {result.Documents.Count} documents in {clock.Elapsed.TotalSeconds:0} s; peak memory with the test web {memory} MiB"));
        return result;
    }

    private static TestSite Site(int number) => new TestSite(string.Create(CultureInfo.InvariantCulture, $"site{number}.test"))
        .Page("/", "<a href='/ita'>ITA</a><a href='/about'>เกี่ยวกับ</a>")
        .Page("/ita", "<a href='/ita/2566'>ปีงบประมาณ 2566</a><a href='/ita/2565'>ปีงบประมาณ 2565</a>")
        .Page("/ita/2566", "<li><a href='/o42'>O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใส</a></li><li><a href='/o43'>O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรม</a></li>")
        .Page("/o42", "<a href='/doc/42.pdf'>ดาวน์โหลด</a><a href='/other.pdf'>แผนพัฒนาท้องถิ่น</a>")
        .Page("/o43", "<a href='/doc/43.pdf'>ดาวน์โหลด</a>")
        .Plan("/doc/42.pdf")
        .FollowUp("/doc/43.pdf")
        .Forbid("/other.pdf");
}
