using System.Globalization;
using System.Net;

namespace ItaIngest.Crawling.Tests;

/// <summary>A crawl in a process of its own: <c>STORE URL DELAY_MILLISECONDS</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        var options = new CrawlOptions
        {
            Contact = "mailto:crawl@example.org",
            HostDelay = TimeSpan.FromMilliseconds(int.Parse(arguments[2], CultureInfo.InvariantCulture)),
            BackOff = TimeSpan.FromMilliseconds(20),
            AllowedNetworks = [IPNetwork.Parse("127.77.0.0/16")],
        };
        await new Crawler(arguments[0]).RunAsync(new SourceList([new CrawlSource("child", new Uri(arguments[1]), [])]), options);
        return 0;
    }
}
