using ItaIngest.Core.Documents;

namespace ItaIngest.Core.Reports;

/// <summary>What a document says. Made by <c>ReportParser</c>. Null means that the document does not say it.</summary>
public sealed record Report
{
    public required SourceDocument Source { get; init; }

    public required ReportAgency Agency { get; init; }

    /// <summary>Buddhist year.</summary>
    public int? FiscalYear { get; init; }

    public ReportKind? Kind { get; init; }

    /// <summary>Buddhist year of the assessment whose results the report answers to.</summary>
    public int? AssessmentYear { get; init; }

    public decimal? OverallScore { get; init; }

    public string? Grade { get; init; }

    public IReadOnlyList<IndicatorScore> Indicators { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Other local governments that its text or its tables name, each once.</summary>
    public IReadOnlyList<NamedAgency> OtherAgencies { get; init; } = [];

    /// <summary>Days of meetings, announcements and of the document itself, in the order of the text.</summary>
    public IReadOnlyList<DatedEvent> Events { get; init; } = [];

    /// <summary>Paragraphs outside tables that show signs of bad reading.</summary>
    public IReadOnlyList<DamagedPassage> Damaged { get; init; } = [];

    /// <summary>Where the head fields stand, and what the report says against them: other years, other totals, other agencies.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>0 to 1: of the head fields together.</summary>
    public double Confidence { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}
