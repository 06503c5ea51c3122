namespace ItaIngest.Crawling.Politeness;

/// <summary>User agents with the rules that follow them.</summary>
internal sealed class RobotsGroup
{
    public List<string> Agents { get; } = [];

    public List<RobotsRule> Rules { get; } = [];

    public TimeSpan? Delay { get; set; }
}
