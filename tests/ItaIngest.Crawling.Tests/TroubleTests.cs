using System.IO.Compression;
using System.Text;
using ItaIngest.Crawling.Tests.TestWeb;
using Microsoft.AspNetCore.Http;

namespace ItaIngest.Crawling.Tests;

public sealed class TroubleTests : IDisposable
{
    private const string Caption = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส";
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Traps_AreNamed_AndTheGoodDocumentIsStillFound()
    {
        TestServer? server = null;
        var site = new TestSite("trouble.test")
            .Page("/", string.Concat(s_traps.Select(trap => $"<li><a href='{trap.Url}'>{Caption}</a></li>")))
            .Plan("/good.pdf")
            .Route("/to-loopback", context => RedirectAsync(context, $"http://127.0.0.1:{server!.ForbiddenPort}/secret"))
            .Route("/to-metadata", context => RedirectAsync(context, "http://169.254.169.254/latest/meta-data/"))
            .Route("/to-integer-address", context => RedirectAsync(context, $"http://2130706433:{server!.ForbiddenPort}/secret"))
            .Route("/to-mapped-address", context => RedirectAsync(context, $"http://[::ffff:127.0.0.1]:{server!.ForbiddenPort}/secret"))
            .Route("/to-file", context => RedirectAsync(context, "file:///etc/passwd"))
            .Route("/to-itself", context => RedirectAsync(context, "/to-itself"))
            .Route("/endless.pdf", EndlessAsync)
            .Route("/bomb.pdf", BombAsync)
            .Route("/cut.pdf", CutAsync)
            .Route("/stalls.pdf", StallAsync)
            .Route("/dies.pdf", DieAsync)
            .Route("/odd-encoding.pdf", OddEncodingAsync)
            .Route("/half.pdf", context => TestSite.SendAsync(context, "application/pdf", "%PDF-1.4 and then nothing that ends it, though the length is right"u8.ToArray()))
            .Route("/error.pdf", context => StatusAsync(context, 500))
            .Route("/big.pdf", AnnouncedAsync)
            .Route("/page.pdf", context => TestSite.SendAsync(context, "application/pdf", Encoding.ASCII.GetBytes("<html>" + new string('x', 600_000))));
        await using (server = await TestServer.StartAsync(site))
        {
            var options = server.Options() with { LargestDocument = 1 << 20, LargestPage = 1 << 19, StallTimeout = TimeSpan.FromSeconds(2), Retries = 1 };
            var result = await CrawlResult.RunAsync(_store.Path, options, new CrawlSource("trouble", new Uri(site.StartUrl), []));

            Assert.All(s_traps, trap => Assert.StartsWith(trap.Reason, result.ReasonOf(new Uri(new Uri(site.StartUrl), trap.Url).AbsoluteUri), StringComparison.Ordinal));
            Assert.Equal(site.Wanted.Keys, result.Documents.Select(document => document.Sha256));
            Manners.Check(server, options, [site], "/endless.pdf", "/stalls.pdf", "/big.pdf");

            Assert.Empty(Directory.EnumerateFiles(Path.Combine(_store.Path, "crawl", "partial")));
        }
    }

    [Fact]
    public async Task EndlessPaging_IsBounded()
    {
        var site = new TestSite("endless.test") { Fallback = PageAsync }.Page("/", "<a href='/ita?page=1'>ITA</a>");
        await using var server = await TestServer.StartAsync(site);
        var result = await CrawlResult.RunAsync(_store.Path, server.Options() with { PagesPerSite = 20 }, new CrawlSource("endless", new Uri(site.StartUrl), []));
        Assert.InRange(result.Summary.Pages, 3, 20);
        Assert.Contains(result.Rows, row => row["reason"] is "too_deep" or "page_limit");
    }

    [Theory]
    [InlineData("http://closed.test/", "robots_unreachable")]
    [InlineData("http://nowhere.test/", "host_unknown")]
    [InlineData("http://robots500.test/", "robots_unreachable")]
    [InlineData("http://busy.test/", "robots_unreachable")]
    [InlineData("http://later.test/", "robots_unreachable")]
    [InlineData("http://rebound.test/", "address_refused")]
    [InlineData("https://plain.test/", "certificate_refused")]
    public async Task DeadHosts_CostAFewRequests_AndTheOthersGoOn(string url, string reason)
    {
        var good = new TestSite("good.test").Page("/", $"<a href='/a.pdf'>{Caption}</a>").Plan("/a.pdf");
        var robots500 = new TestSite("robots500.test").Route("/robots.txt", context => StatusAsync(context, 503));
        var busy = new TestSite("busy.test") { Fallback = context => StatusAsync(context, 429) }.Route("/robots.txt", context => StatusAsync(context, 429));
        var later = new TestSite("later.test").Route("/robots.txt", LaterAsync);
        var plain = new TestSite("plain.test");
        await using var server = await TestServer.StartAsync(good, robots500, busy, later, plain);
        var result = await CrawlResult.RunAsync(_store.Path, server.Options(), new CrawlSource("dead", new Uri(url), []), new CrawlSource("good", new Uri(good.StartUrl), []));

        Assert.StartsWith(reason, result.ReasonOf(url), StringComparison.Ordinal);
        Assert.Equal((1, 1), (result.Summary.SitesFailed, result.Summary.New));
        Assert.InRange(server.Log.Count(entry => entry.Host != good.Host), 0, 3);
        Assert.DoesNotContain(server.Log, entry => entry.Host != good.Host && entry.Target != "/robots.txt");
    }

    [Fact]
    public async Task MissingRobots_AllowsAll_ButMoreThan500KiBAreNotRead()
    {
        var missing = new TestSite("missing.test").Route("/robots.txt", context => StatusAsync(context, 404)).Page("/", $"<a href='/a.pdf'>{Caption}</a>").Plan("/a.pdf");
        var padding = string.Concat(Enumerable.Repeat("# padding padding padding padding padding padding\n", 12_000));
        var large = new TestSite("large.test").Robots($"User-agent: *\nDisallow: /x\n{padding}Disallow: /\n").Page("/", $"<a href='/a.pdf'>{Caption}</a><a href='/x.pdf'>{Caption}</a>").Plan("/a.pdf").Forbid("/x.pdf");
        await using var server = await TestServer.StartAsync(missing, large);
        var result = await CrawlResult.RunAsync(_store.Path, server.Options(), new CrawlSource("missing", new Uri(missing.StartUrl), []), new CrawlSource("large", new Uri(large.StartUrl), []));
        Assert.Equal(2, result.Summary.New);
        Manners.Check(server, server.Options(), [missing, large], "/robots.txt");
    }

    private static readonly (string Url, string Reason)[] s_traps =
    [
        ("/to-loopback", "address_refused"), ("/to-metadata", "address_refused"), ("/to-integer-address", "address_refused"), ("/to-mapped-address", "address_refused"),
        ("http://rebound.test/secret.pdf", "address_refused"), ("/to-file", "scheme_refused"), ("/to-itself", "too_many_redirects"), ("/endless.pdf", "too_large"),
        ("/bomb.pdf", "too_large"), ("/cut.pdf", "truncated"), ("/stalls.pdf", "stalled"), ("/dies.pdf", "network"), ("/odd-encoding.pdf", "unknown_encoding"),
        ("/half.pdf", "incomplete_pdf"), ("/error.pdf", "http_status"), ("/big.pdf", "too_large"), ("/page.pdf", "too_large"), ("/good.pdf", "caption"),
    ];

    private static Task RedirectAsync(HttpContext context, string to)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    }

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task LaterAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "86400";
        return StatusAsync(context, 503);
    }

    /// <summary>Ten gigabytes, if somebody takes them.</summary>
    private static async Task EndlessAsync(HttpContext context)
    {
        var block = new byte[1 << 16];
        "%PDF-1.4\n"u8.CopyTo(block);
        context.Response.ContentType = "application/pdf";
        for (var sent = 0L; sent < 10L << 30 && !context.RequestAborted.IsCancellationRequested; sent += block.Length)
            await context.Response.Body.WriteAsync(block, context.RequestAborted);
    }

    private static async Task BombAsync(HttpContext context)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            for (var i = 0; i < 64; i++)
                await gzip.WriteAsync(block);
        }

        context.Response.Headers.ContentEncoding = "gzip";
        await TestSite.SendAsync(context, "application/pdf", packed.ToArray());
    }

    private static async Task CutAsync(HttpContext context)
    {
        context.Response.ContentLength = 5000;
        await context.Response.Body.WriteAsync(Encoding.ASCII.GetBytes("%PDF-1.4\n" + new string('x', 1000)));
        await context.Response.Body.FlushAsync();
        await Task.Delay(TimeSpan.FromSeconds(1)); // a reset overtakes what was sent just before
        context.Abort();
    }

    private static async Task StallAsync(HttpContext context)
    {
        await context.Response.Body.WriteAsync("%PDF-1.4\n"u8.ToArray());
        await context.Response.Body.FlushAsync();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Task DieAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task OddEncodingAsync(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "zstd";
        return TestSite.SendAsync(context, "application/pdf", TestPdf.Bytes("odd"));
    }

    private static Task AnnouncedAsync(HttpContext context)
    {
        context.Response.ContentLength = 5L << 30;
        context.Response.ContentType = "application/pdf";
        return context.Response.Body.FlushAsync();
    }

    private static Task PageAsync(HttpContext context)
    {
        var number = int.Parse(context.Request.Query["page"].ToString(), System.Globalization.CultureInfo.InvariantCulture);
        return TestSite.SendAsync(context, "text/html", Encoding.UTF8.GetBytes($"<html><body><a href='/ita?page={number + 1}'>ถัดไป</a><a href='/ita?page={number + 1000}'>{number % 90}</a></body></html>"));
    }
}
