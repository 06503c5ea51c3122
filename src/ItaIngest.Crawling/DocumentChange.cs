using System.Text.Json.Serialization;

namespace ItaIngest.Crawling;

/// <summary>What the last run found about a document.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentChange>))]
public enum DocumentChange
{
    Unchanged,
    New,
    Changed,

    /// <summary>The site has it no more; the store keeps it.</summary>
    Vanished,
}
