using System.Globalization;

namespace ItaIngest.Crawling.Politeness;

/// <summary>Parts a robots.txt into its groups. What it does not know, it passes over, as RFC 9309 wants it.</summary>
internal static class RobotsParser
{
    private static readonly string[] s_lineEnds = ["\r\n", "\n", "\r"];

    public static List<RobotsGroup> Groups(string text)
    {
        var groups = new List<RobotsGroup>();
        var namesAgents = false;
        foreach (var line in text.TrimStart('\uFEFF').Split(s_lineEnds, StringSplitOptions.None))
        {
            if (!TryRead(line, out var key, out var value))
                continue;
            if (key == "user-agent")
            {
                if (!namesAgents)
                    groups.Add(new RobotsGroup());
                groups[^1].Agents.Add(Token(value));
                namesAgents = true;
            }
            else if (groups.Count > 0 && Add(groups[^1], key, value))
            {
                namesAgents = false;
            }
        }

        return groups;
    }

    private static bool TryRead(string line, out string key, out string value)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        var text = comment < 0 ? line : line[..comment];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        key = colon < 0 ? "" : text[..colon].Trim().ToLowerInvariant();
        value = colon < 0 ? "" : text[(colon + 1)..].Trim();
        return key.Length > 0;
    }

    /// <summary>A version or a remark behind the product token does not belong to it.</summary>
    private static string Token(string agent)
    {
        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '-' or '_'))
            end++;
        return end == 0 ? agent : agent[..end];
    }

    private static bool Add(RobotsGroup group, string key, string value)
    {
        switch (key)
        {
            case "allow" or "disallow":
                if (value.Length > 0)
                    group.Rules.Add(new RobotsRule(key == "allow", value));
                return true;
            case "crawl-delay":
                if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1e6)
                    group.Delay = TimeSpan.FromSeconds(seconds);
                return true;
            default:
                return false;
        }
    }
}
