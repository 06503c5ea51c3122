using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Findings;

/// <summary>Something that an auditor would want to see in a report.</summary>
/// <param name="Rule">code of the rule</param>
/// <param name="Severity">how much it weighs</param>
/// <param name="DocumentId">the report</param>
/// <param name="MeasureIds">the rows that show it; none when it is not about rows</param>
/// <param name="Message">in Thai</param>
/// <param name="MessageEn">the same in English</param>
/// <param name="Evidence">the first place that shows it</param>
public sealed record Finding(
    string Rule, Severity Severity, string DocumentId, IReadOnlyList<string> MeasureIds, string Message, string MessageEn, Evidence Evidence)
{
    /// <summary>The other document of a finding about two.</summary>
    public string? OtherDocumentId { get; init; }
}
