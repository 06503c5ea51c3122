using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Reports;

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

    /// <summary>Lines inside table regions, and those of them that found their place.</summary>
    public int TableLines { get; init; }

    public int PlacedLines { get; init; }

    /// <summary>Null when the document failed before it could be understood.</summary>
    public Report? Report { get; init; }

    /// <summary>One a measure of the report, in their order; none where no model of measures is installed.</summary>
    public IReadOnlyList<MeasureCategory> Categories { get; init; } = [];

    public IReadOnlyList<Failure> Failures { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public DocumentStatus Status => Report is null ? DocumentStatus.Failed : Failures.Count > 0 ? DocumentStatus.Partial : DocumentStatus.Ok;
}
