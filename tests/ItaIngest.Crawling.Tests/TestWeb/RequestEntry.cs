namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>What the server saw of one request. Times are of the monotonic clock.</summary>
internal sealed record RequestEntry(string Host, string Target, string UserAgent, string? Cookie, string? Condition, long Started)
{
    public long Ended { get; set; } = long.MaxValue;

    public int Status { get; set; }

    public long BodyBytes { get; set; }
}
