using System.Diagnostics;
using System.Globalization;
using ItaIngest.Crawling.Tests.TestWeb;

namespace ItaIngest.Crawling.Tests;

public sealed class ResumeTests
{
    private const int Items = 24;

    /// <summary>Killed without warning after every few requests, and started again until it is through.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Kill9_LosesNothing_AndRepeatsOnlyWhatWasInFlight(int seed)
    {
        var site = Site();
        await using var server = await TestServer.StartAsync(site);
        using var store = new TemporaryFolder();
        var random = new Random(seed);
        var kills = 0;
        while (true)
        {
            using var child = Start(server, store.Path);
            var stop = server.Log.Count + random.Next(2, 12);
            while (!child.HasExited && (kills >= 6 || server.Log.Count < stop))
                await Task.Delay(random.Next(1, 8));
            if (child.HasExited)
            {
                Assert.Equal(0, child.ExitCode);
                break;
            }

            child.Kill();
            await child.WaitForExitAsync();
            kills++;
        }

        Assert.True(kills >= 3, $"the crawl was through after {kills} kills");
        var documents = new Crawler(store.Path).Documents().ToArray();
        Assert.Equal(site.Wanted.Keys.Order(), documents.Select(document => document.Sha256).Order());
        Assert.All(documents, document => Assert.True(File.Exists(Path.Combine(store.Path, "blobs", document.Sha256[..2], document.Sha256))));
        var repeated = server.Log.GroupBy(entry => entry.Target).Sum(group => group.Count() - 1);
        Assert.InRange(repeated, 0, kills);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(store.Path, "crawl", "partial")));
    }

    private static TestSite Site()
    {
        var site = new TestSite("127.77.0.1").Page("/", "<a href='/ita'>ITA</a>");
        var links = Enumerable.Range(1, Items).Select(i => string.Create(CultureInfo.InvariantCulture, $"<li><a href='/item{i}'>มาตรการส่งเสริมคุณธรรมและความโปร่งใส ฉบับที่ {i} ปี {2550 + i}</a></li>"));
        site.Page("/ita", "<ul>" + string.Concat(links) + "</ul>");
        for (var i = 1; i <= Items; i++)
            site.Page($"/item{i}", $"<h3>มาตรการส่งเสริมคุณธรรม</h3><a href='/doc/{i}.pdf'>ดาวน์โหลด</a>").Plan($"/doc/{i}.pdf");
        return site;
    }

    private static Process Start(TestServer server, string store)
    {
        var own = Path.ChangeExtension(typeof(ResumeTests).Assembly.Location, ".dll");
        string[] arguments = ["exec", own, store, $"http://127.77.0.1:{server.HttpPort}/", "3"];
        return Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : "dotnet", arguments))!;
    }
}
