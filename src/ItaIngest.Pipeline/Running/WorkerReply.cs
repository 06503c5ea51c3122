namespace ItaIngest.Pipeline.Running;

/// <summary>A line that a worker writes: a page was done, or (Page null) the document is, and its result is in the store.</summary>
/// <param name="DocumentId">what the pool asked for</param>
/// <param name="Page">the page just recognised, from 1</param>
/// <param name="Fault">why the worker gives up: the store cannot be written</param>
internal sealed record WorkerReply(string DocumentId, int? Page = null, string? Fault = null);
