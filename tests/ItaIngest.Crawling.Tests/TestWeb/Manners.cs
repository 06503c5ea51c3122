using System.Diagnostics;

namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>What the server's log must show of any crawl.</summary>
internal static class Manners
{
    private static readonly TimeSpan s_noteLag = TimeSpan.FromMilliseconds(250);

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

    /// <summary>
    /// Robots first, one at a time, and a rest between. The rest is counted from the start of the earlier request, since
    /// the client may have an answer whole before the server has noted its end; for the same reason an end that is noted a
    /// little after the next start is no overlap.
    /// </summary>
    private static void CheckPace(RequestEntry[] requests, TimeSpan delay, string[] cutOff)
    {
        Assert.Equal("/robots.txt", requests[0].Target);
        foreach (var (earlier, later) in requests.Zip(requests.Skip(1)).Where(pair => !cutOff.Contains(pair.First.Target)))
        {
            var overlap = Stopwatch.GetElapsedTime(later.Started, earlier.Ended);
            Assert.True(overlap < s_noteLag, $"{later.Host}{later.Target} was asked before {earlier.Target} was answered");
            var rest = Stopwatch.GetElapsedTime(earlier.Started, later.Started);
            Assert.True(rest >= delay, $"{later.Host}{later.Target} came {rest.TotalMilliseconds} ms after {earlier.Target}");
        }
    }

    /// <summary>The most requests under way at once; the lag of noting an end is taken off.</summary>
    private static int AtOnce(IEnumerable<RequestEntry> log)
    {
        var lag = (long)(s_noteLag.TotalSeconds * Stopwatch.Frequency);
        var moments = log.SelectMany(entry => new[] { (Time: entry.Started, Step: 1), (Time: Math.Max(entry.Started, entry.Ended - lag), Step: -1) }).OrderBy(m => m.Time).ThenBy(m => m.Step);
        int now = 0, most = 0;
        foreach (var moment in moments)
            most = Math.Max(most, now += moment.Step);
        return most;
    }
}
