using System.Diagnostics;

namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>What the server's log must show of any crawl.</summary>
internal static class Manners
{
    /// <param name="cutOff">targets whose answers the crawler hangs up on: the server notices that at leisure, so its note of
    /// their end says nothing</param>
    public static void Check(TestServer server, CrawlOptions options, IEnumerable<TestSite> sites, params string[] cutOff)
    {
        var log = server.Log;
        Assert.DoesNotContain(log, entry => entry.Host == "FORBIDDEN");
        Assert.All(log, entry => Assert.Contains(options.Contact, entry.UserAgent, StringComparison.Ordinal));
        foreach (var host in log.GroupBy(entry => entry.Host))
            CheckPace([.. host], options.HostDelay, cutOff);
        foreach (var site in sites)
            Assert.DoesNotContain(log, entry => entry.Host == site.Host && site.Forbidden.Contains(entry.Target));
        Assert.InRange(AtOnce(log.Where(entry => !cutOff.Contains(entry.Target))), 0, options.SitesAtOnce);
    }

    /// <summary>Robots first, one at a time, and a rest between.</summary>
    private static void CheckPace(RequestEntry[] requests, TimeSpan delay, string[] cutOff)
    {
        Assert.Equal("/robots.txt", requests[0].Target);
        foreach (var (earlier, later) in requests.Zip(requests.Skip(1)).Where(pair => !cutOff.Contains(pair.First.Target)))
        {
            Assert.True(earlier.Ended <= later.Started, $"{later.Host}{later.Target} was asked before {earlier.Target} was answered");
            var rest = Stopwatch.GetElapsedTime(earlier.Ended, later.Started);
            Assert.True(rest >= delay, $"{later.Host}{later.Target} came {rest.TotalMilliseconds} ms after {earlier.Target}");
        }
    }

    private static int AtOnce(IEnumerable<RequestEntry> log)
    {
        var moments = log.SelectMany(entry => new[] { (Time: entry.Started, Step: 1), (Time: entry.Ended, Step: -1) }).OrderBy(m => m.Time).ThenBy(m => m.Step);
        int now = 0, most = 0;
        foreach (var moment in moments)
            most = Math.Max(most, now += moment.Step);
        return most;
    }
}
