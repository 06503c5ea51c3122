using System.Text.Json.Serialization;

namespace ItaIngest.Crawling.Finding;

/// <summary>What a link seems to lead to. Only the document's content decides what it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>Nothing that is looked for.</summary>
    Other,

    /// <summary>The plan: measures to promote integrity.</summary>
    Plan,

    /// <summary>The report on what was done about the plan.</summary>
    FollowUp,

    /// <summary>A page that may lead to one of them.</summary>
    Section,
}
