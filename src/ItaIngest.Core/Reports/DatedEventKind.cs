using System.Text.Json.Serialization;

namespace ItaIngest.Core.Reports;

/// <summary>What a day in the prose of a report belongs to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DatedEventKind>))]
public enum DatedEventKind
{
    /// <summary>The day at the head of the memorandum or announcement itself.</summary>
    Document,

    /// <summary>The meeting that settled the measures.</summary>
    Meeting,

    /// <summary>Results of an assessment were announced.</summary>
    Announcement,
}
