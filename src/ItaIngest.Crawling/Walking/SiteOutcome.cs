using System.Text.Json.Serialization;

namespace ItaIngest.Crawling.Walking;

/// <summary>How the walk of a site ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SiteOutcome>))]
internal enum SiteOutcome
{
    /// <summary>All that was to be fetched answered.</summary>
    Complete,

    /// <summary>Something failed that may be there another time, or a limit was reached: nothing counts as vanished.</summary>
    Partial,

    /// <summary>Not even the start page could be had.</summary>
    Failed,
}
