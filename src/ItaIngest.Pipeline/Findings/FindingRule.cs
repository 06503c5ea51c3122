using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Dataset.Tables;

namespace ItaIngest.Pipeline.Findings;

/// <summary>One thing that auditors look for in a single report.</summary>
internal abstract class FindingRule
{
    /// <summary>Stands in the dataset; never changed once published.</summary>
    public abstract string Code { get; }

    public abstract Severity Severity { get; }

    /// <summary>What the rule finds in the report; nothing where the report does not say enough to tell.</summary>
    public abstract IEnumerable<Finding> Find(DocumentResult document, Report report);

    /// <summary>A finding that rows show.</summary>
    protected Finding Shown(DocumentResult document, IReadOnlyList<Measure> rows, string thai, string english) =>
        new(Code, Severity, document.Source.Id, [.. rows.Select(row => MeasuresTable.Id(document, row))], thai, english, EvidenceOf(rows));

    /// <summary>A finding that a place outside the rows shows.</summary>
    protected Finding Stated(DocumentResult document, Evidence evidence, string thai, string english) =>
        new(Code, Severity, document.Source.Id, [], thai, english, evidence);

    /// <summary>Evidence of what the report as a whole says or leaves out.</summary>
    protected static Evidence OfWhole(DocumentResult document, Report report) =>
        report.Measures.Count > 0 ? EvidenceOf(report.Measures)
        : report.Indicators.Count > 0 ? report.Indicators[0].Evidence
        : new Evidence(null, null, Box.None, document.PagesOcr > 0 ? Origin.Ocr : Origin.TextLayer, report.Confidence, []);

    /// <summary>The place of the first row; as sure as the least sure of them.</summary>
    internal static Evidence EvidenceOf(IReadOnlyList<Measure> rows) => rows[0].Evidence with
    {
        PageEnd = rows.Max(row => row.Evidence.PageEnd),
        Confidence = rows.Min(row => row.Evidence.Confidence),
        ReviewReasons = [.. rows.SelectMany(row => row.Evidence.ReviewReasons).Distinct(StringComparer.Ordinal)],
    };
}
