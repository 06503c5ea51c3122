using ItaIngest.Core.Failures;
using C = ItaIngest.Pipeline.Dataset.Columns<ItaIngest.Core.Failures.Failure>;

namespace ItaIngest.Pipeline.Dataset.Tables;

/// <summary>failures.csv: every document and page that could not be read, and why.</summary>
internal static class FailuresTable
{
    public static Table<Failure> Table { get; } = new(
        "failures",
        "One line a document or page that could not be read",
        [
            C.Text("document_id", "the document; empty for a file that could not even be opened", failure => failure.DocumentId),
            C.Text("file_name", "path below the folder that was read", failure => failure.FileName) with { Required = true },
            C.Text("stage", "what was being done", failure => failure.Stage) with { Required = true },
            C.Code("kind", "what went wrong, by who can mend it", Codes.FailureKinds, failure => failure.Kind.ToString()) with { Required = true },
            C.Integer("page", "from 1; empty for the whole document", failure => failure.Page) with { Minimum = 1 },
            C.Text("message", "what was found and what was expected", failure => failure.Message) with { Required = true },
            C.Text("remedy", "what can be done", failure => failure.Remedy) with { Required = true },
        ],
        document => document.Failures)
    {
        ForeignKeys = [new ForeignKey("document_id", "documents", "document_id")],
    };
}
