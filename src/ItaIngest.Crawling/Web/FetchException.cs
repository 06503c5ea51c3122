namespace ItaIngest.Crawling.Web;

/// <summary>A request that brought nothing usable.</summary>
internal sealed class FetchException(FetchFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public FetchFault Fault { get; } = fault;

    /// <summary>Status code of the answer, or 0.</summary>
    public int Status { get; init; }

    /// <summary>What the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsTransient { get; init; }
}
