using ItaIngest.Core.Reports;

namespace ItaIngest.Pipeline.Links;

/// <summary>A plan or follow-up with its rows, while it waits for its other half.</summary>
/// <param name="DocumentId">of the dataset</param>
/// <param name="FileName">for messages</param>
/// <param name="Key">agency and fiscal year</param>
/// <param name="Kind">plan or follow-up</param>
/// <param name="Rows">those that say what is done</param>
internal sealed record ReportRows(string DocumentId, string FileName, string Key, ReportKind Kind, IReadOnlyList<RowPrint> Rows)
{
    /// <summary>Null where agency, year or kind are not known: nothing to be paired by.</summary>
    public static ReportRows? Of(DocumentResult document) =>
        document.Report is { Agency.Name: { } name, FiscalYear: { } year, Kind: { } kind } report
            ? new ReportRows(document.Source.Id, document.Source.FileName, FormattableString.Invariant($"{report.Agency.Code ?? $"{name}|{report.Agency.Province}"}|{year}"), kind,
                [.. report.Measures.Select(row => RowPrint.Of(document, row)).OfType<RowPrint>()])
            : null;
}
