using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline.Running;

/// <summary>A line that a worker writes.</summary>
/// <param name="Kind">what happened</param>
/// <param name="Page">the page just recognised, from 1</param>
/// <param name="Text">name of the stage, or why the worker gives up</param>
/// <param name="Status">how the document ended</param>
/// <param name="Failure">the first of the document, if it has any</param>
/// <param name="Passing">a result that is not in the store, because another try may mend it</param>
internal sealed record WorkerReply(WorkerReplyKind Kind, int? Page = null, string? Text = null, DocumentStatus? Status = null, Failure? Failure = null, DocumentResult? Passing = null);
