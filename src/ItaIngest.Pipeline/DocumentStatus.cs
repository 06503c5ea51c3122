using System.Text.Json.Serialization;

namespace ItaIngest.Pipeline;

/// <summary>How far a document could be read. A document with a failed page is never ok.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentStatus>))]
public enum DocumentStatus
{
    Ok,
    Partial,
    Failed,
}
