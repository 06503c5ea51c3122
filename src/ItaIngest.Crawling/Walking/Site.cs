using ItaIngest.Crawling.Sources;
using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Walking;

/// <summary>What a walk knows of its site: which hosts belong to it, its family, its cookies.</summary>
internal sealed class Site(CrawlSource source)
{
    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase) { WithoutWww(source.StartUrl.Host) };

    public CrawlSource Source { get; } = source;

    public SiteSession Session { get; } = new(source.AcceptBadCertificate);

    public SiteFamily Family { get; private set; } = SiteFamilies.Find(source.Family) ?? SiteFamilies.General;

    public bool Has(Uri url) => _hosts.Contains(WithoutWww(url.Host));

    /// <summary>A start page that redirects to another host means that host.</summary>
    public void Adopt(string url) => _hosts.Add(WithoutWww(new Uri(url).Host));

    /// <summary>Believes the first page that shows a particular family, unless the source list named one.</summary>
    public void LearnFamily(string name)
    {
        if (Source.Family.Length == 0 && Family == SiteFamilies.General && SiteFamilies.Find(name) is { } family)
            Family = family;
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
