using ItaIngest.Pipeline.Findings;
using C = ItaIngest.Pipeline.Dataset.Columns<ItaIngest.Pipeline.Findings.Finding>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>findings.csv: what an auditor would want to see.</summary>
internal static class FindingsTable
{
    public static Table<Finding> Table { get; } = new(
        "findings",
        "One line a thing that an auditor would ask about in a report",
        [
            C.Text("rule", "code of the rule that found it", row => row.Rule) with { Required = true, Pattern = "[a-z_]+" },
            C.Code("severity", "notice (worth knowing), warning (to be asked about), error (a contradiction, or not the agency's own)", Codes.Severities, row => Codes.Of(row.Severity)) with { Required = true },
            C.Text("document_id", "the document", row => row.DocumentId) with { Required = true },
            C.List("measure_ids", "rows of measures.csv that show it", row => row.MeasureIds),
            C.Text("other_document_id", "the other document of a finding about two", row => row.OtherDocumentId),
            C.Text("message", "what was found, in Thai", row => row.Message) with { Required = true },
            C.Text("message_en", "the same in English", row => row.MessageEn) with { Required = true },
            .. C.Evidence(row => row.Evidence),
        ],
        FindingRules.Find)
    {
        ForeignKeys = [new ForeignKey("document_id", "documents", "document_id"), new ForeignKey("other_document_id", "documents", "document_id")],
    };
}
