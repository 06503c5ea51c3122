namespace ItaIngest.Crawling.Politeness;

/// <summary>What a robots.txt lets this crawler fetch (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private readonly RobotsRule[] _rules;

    private RobotsRules(RobotsRule[] rules, TimeSpan? delay)
    {
        _rules = rules;
        Delay = delay;
    }

    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>Crawl-delay, which RFC 9309 does not know but which sites mean.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>The rules of the groups that name the product token; of the <c>*</c> groups if none does.</summary>
    public static RobotsRules Parse(string text, string productToken)
    {
        var groups = RobotsParser.Groups(text);
        var own = groups.Where(g => g.Agents.Any(a => a.Equals(productToken, StringComparison.OrdinalIgnoreCase))).ToArray();
        var used = own.Length > 0 ? own : [.. groups.Where(g => g.Agents.Contains("*"))];
        return new RobotsRules([.. used.SelectMany(g => g.Rules)], used.Max(g => g.Delay));
    }

    /// <summary>Whether the URL may be fetched: the longest matching pattern decides, and allow wins a tie (RFC 9309, 2.2.2).</summary>
    public bool Allows(Uri url)
    {
        var path = RobotsPath.Canonical(url.PathAndQuery);
        if (path == "/robots.txt")
            return true;
        var best = _rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.Allow).FirstOrDefault();
        return best?.Allow ?? true;
    }
}
