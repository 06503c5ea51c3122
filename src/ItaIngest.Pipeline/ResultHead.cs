using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline;

/// <summary>
/// As much of a stored <see cref="DocumentResult"/> as tells whether its document needs work: its rows, with a box and a
/// confidence for each value, take most of the time of reading it and are skipped.
/// </summary>
internal sealed record ResultHead
{
    /// <summary>Null when the document failed before it could be understood.</summary>
    public ReportMark? Report { get; init; }

    public IReadOnlyList<Failure> Failures { get; init; } = [];

    public DocumentStatus Status => DocumentResult.StatusOf(Report is not null, Failures.Count);

    public static ResultHead Of(DocumentResult result) => new() { Report = result.Report is null ? null : new ReportMark(), Failures = result.Failures };

    /// <summary>That there is a report; of what it says nothing is kept.</summary>
    internal sealed record ReportMark;
}
