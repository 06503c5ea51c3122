using System.Collections.Concurrent;

namespace ItaIngest.Crawling.Politeness;

/// <summary>All hosts of a run: sources that share a server share its pace.</summary>
internal sealed class Hosts(CrawlOptions options) : IDisposable
{
    private readonly ConcurrentDictionary<string, HostPace> _paces = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By name without port: it is the machine that is to be spared.</summary>
    public HostPace Of(Uri url) =>
        _paces.GetOrAdd(url.IdnHost, host => new HostPace(host, options.HostDelay, options.FailuresUntilDead, options.Clock));

    public void Dispose()
    {
        foreach (var pace in _paces.Values)
            pace.Dispose();
    }
}
