using System.Text.Json.Serialization;

namespace ItaIngest.Core.Reports;

/// <summary>What the report tells: what will be done, or what has been done.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportKind>))]
public enum ReportKind
{
    Plan,
    FollowUp,
}
