using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline.Running;

/// <summary>Why a worker did not finish a document.</summary>
/// <param name="Kind">as it will stand in failures.csv</param>
/// <param name="Message">what happened</param>
/// <param name="FromOutside">not the document's fault: it may be tried once more</param>
/// <param name="StoreUnwritable">not the document's fault: the run has to stop</param>
internal sealed record WorkerTrouble(FailureKind Kind, string Message, bool FromOutside = false, bool StoreUnwritable = false)
{
    /// <summary>The stage it was at.</summary>
    public string Stage { get; init; } = "worker";

    /// <summary>Pages recognised until then.</summary>
    public int Pages { get; init; }

    private string Remedy => Kind switch
    {
        FailureKind.Timeout => "look at the file; if it is a report, give it more time (--page-deadline, --document-deadline) and --retry-failed",
        FailureKind.MemoryLimit => "scan it at 300 dpi in grey, or give it more memory (--memory) and --retry-failed",
        FailureKind.Transient => "run again",
        _ => "open the file in a PDF viewer; if it is sound, print it to a new PDF and ingest that; --retry-failed tries it again",
    };

    public DocumentResult ToResult(SourceDocument document)
    {
        var where = Pages == 0 ? "" : FormattableString.Invariant($", after page {Pages}");
        return DocumentResults.Failed(document, Stage, Kind, Message + where, Remedy);
    }
}
