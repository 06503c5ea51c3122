using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;

namespace ItaIngest.Pipeline;

/// <summary>All that the dataset needs of one document: what was read, and what could not be.</summary>
public sealed record DocumentResult
{
    public required SourceDocument Source { get; init; }

    /// <summary>Null when not even the kind could be told.</summary>
    public MediaKind? Kind { get; init; }

    public int Pages { get; init; }

    public int PagesOcr { get; init; }

    public int PagesFailed { get; init; }

    public int Tables { get; init; }

    /// <summary>What became of the text lines of its tables.</summary>
    public TableLineCounts TableLines { get; init; } = new();

    /// <summary>Null when the document failed before it could be understood.</summary>
    public Report? Report { get; init; }

    /// <summary>One a measure of the report, in their order; none where no model of measures is installed.</summary>
    public IReadOnlyList<MeasureCategory> Categories { get; init; } = [];

    public IReadOnlyList<Failure> Failures { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public DocumentStatus Status => StatusOf(Report is not null, Failures.Count);

    internal static DocumentStatus StatusOf(bool hasReport, int failures) => !hasReport ? DocumentStatus.Failed : failures > 0 ? DocumentStatus.Partial : DocumentStatus.Ok;
}
