using ItaIngest.Core.Reports;
using C = ItaIngest.Pipeline.Dataset.Columns<(ItaIngest.Pipeline.DocumentResult Document, ItaIngest.Core.Reports.IndicatorScore Score)>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>indicators.csv: the scores that a report states.</summary>
internal static class IndicatorsTable
{
    public static Table<(DocumentResult Document, IndicatorScore Score)> Table { get; } = new(
        "indicators",
        "One line a score of an ITA indicator that a report states",
        [
            C.Text("document_id", "the document", row => row.Document.Source.Id) with { Required = true },
            C.Code("instrument", "internal survey, external survey or open data check", Codes.Instruments, row => row.Score.Instrument) with { Required = true },
            C.Integer("number", "1 to 10", row => row.Score.Number) with { Required = true, Minimum = 1, Maximum = 10 },
            C.Text("name", "official name", row => row.Score.Name) with { Required = true },
            C.Number("score", "0 to 100", row => row.Score.Score) with { Minimum = 0, Maximum = 100 },
            C.Text("raw", "the words it was read from", row => row.Score.Raw),
            .. C.Evidence(row => row.Score.Evidence),
        ],
        document => (document.Report?.Indicators ?? []).Select(score => (document, score)))
    {
        PrimaryKey = ["document_id", "instrument", "number"],
        ForeignKeys = [new ForeignKey("document_id", "documents", "document_id")],
    };
}
