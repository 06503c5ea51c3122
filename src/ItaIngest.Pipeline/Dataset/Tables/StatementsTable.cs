using ItaIngest.Core.Reports;
using C = ItaIngest.Pipeline.Dataset.Columns<(ItaIngest.Pipeline.DocumentResult Document, ItaIngest.Core.Reports.Statement Statement)>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>statements.csv: where the head fields of documents.csv stand, and what a report says against them.</summary>
internal static class StatementsTable
{
    private static readonly string[] s_fields =
    [
        StatedFields.AgencyName, StatedFields.FiscalYear, StatedFields.ReportKind, StatedFields.AssessmentYear, StatedFields.OverallScore, StatedFields.Grade,
        .. Enumerable.Range(1, 10).Select(StatedFields.Indicator),
    ];

    public static Table<(DocumentResult Document, Statement Statement)> Table { get; } = new(
        "statements",
        "One line a value that a report states of itself: those in documents.csv, and others that it names for the same field",
        [
            C.Text("document_id", "the document", row => row.Document.Source.Id) with { Required = true },
            C.Code("field", "column of documents.csv, or an indicator for which the report states several scores", s_fields, row => row.Statement.Field) with { Required = true },
            C.Text("value", "what it says", row => row.Statement.Value) with { Required = true },
            C.Boolean("chosen", "whether it is the value in the dataset; of agencies, whether the report is its own", row => row.Statement.IsChosen) with { Required = true },
            C.Text("agency_code", "of an agency: its code in the list of local governments; empty when it is not in it or cannot be told from others of its name", row => row.Statement.AgencyCode),
            C.Number("match_distance", "of an agency: spelling distance of the name as written and the one found", row => (decimal?)row.Statement.MatchDistance) with { Minimum = 0 },
            C.Text("raw", "the words it was read from", row => row.Statement.Raw),
            .. C.Evidence(row => row.Statement.Evidence),
        ],
        document => (document.Report?.Statements ?? []).Select(statement => (document, statement)))
    {
        PrimaryKey = ["document_id", "field", "value"],
        ForeignKeys = [new ForeignKey("document_id", "documents", "document_id")],
    };
}
