using System.Collections.Concurrent;
using System.Text;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Politeness;

/// <summary>Keeps the rules of each host, read once and used for at most a day (RFC 9309, 2.4).</summary>
internal sealed class Robots(PoliteClient client, Hosts hosts, RobotsFiles files, CrawlOptions options)
{
    private const int LargestBytes = 500 * 1024;
    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsRules>>> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly BodyReader _bodies = new(options);

    /// <summary>Returns if the URL may be fetched.</summary>
    /// <exception cref="FetchException">robots.txt forbids it, or could not be had, which forbids everything</exception>
    public async Task CheckAsync(Uri url, SiteSession session, CancellationToken cancellation)
    {
        var origin = url.GetLeftPart(UriPartial.Authority);
        var rules = _rules.GetOrAdd(origin, key => new Lazy<Task<RobotsRules>>(() => LoadAsync(new Uri(key + "/robots.txt"), session, cancellation)));
        if (!(await rules.Value).Allows(url))
            throw new FetchException(FetchFault.RobotsDisallowed, "robots.txt forbids it");
    }

    private async Task<RobotsRules> LoadAsync(Uri file, SiteSession session, CancellationToken cancellation)
    {
        var text = files.Find(file);
        if (text is null)
        {
            text = await FetchAsync(file, session, cancellation);
            files.Keep(file, text);
        }

        var rules = RobotsRules.Parse(text, CrawlOptions.ProductToken);
        if (rules.Delay > options.LongestWait)
            hosts.Of(file).Drop($"robots.txt asks for a delay of {rules.Delay}");
        else if (rules.Delay is { } delay)
            hosts.Of(file).SlowDown(delay);
        return rules;
    }

    /// <summary>4xx means that there are no rules; five redirects are followed, wherever they lead (RFC 9309, 2.3.1).</summary>
    private async Task<string> FetchAsync(Uri file, SiteSession session, CancellationToken cancellation)
    {
        try
        {
            var url = file;
            for (var hop = 0; hop <= 5; hop++)
            {
                var (text, next) = await client.SendAsync(url, session, () => new HttpRequestMessage(HttpMethod.Get, url), r => ReadAsync(r, url, cancellation), cancellation);
                if (next is null)
                    return text;
                url = next;
            }

            return "";
        }
        catch (FetchException error) when (error.Fault is not (FetchFault.HostDead or FetchFault.HostUnknown or FetchFault.AddressRefused or FetchFault.CertificateRefused))
        {
            throw new FetchException(FetchFault.RobotsUnreachable, "robots.txt could not be had, so nothing is allowed: " + error.Message, error) { Status = error.Status };
        }
    }

    private async Task<(string Text, Uri? Next)> ReadAsync(HttpResponseMessage response, Uri url, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location && Uri.TryCreate(url, location, out var next) && next.Scheme is "http" or "https")
            return ("", next);
        if (status is < 200 or >= 300)
            return ("", null);
        using var body = new MemoryStream();
        try
        {
            await _bodies.CopyAsync(response, body, LargestBytes, cancellation);
        }
        catch (FetchException error) when (error.Fault is FetchFault.TooLarge && body.Length > 0)
        {
            // what lies beyond the limit is not read
        }

        return (Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length), null);
    }
}
