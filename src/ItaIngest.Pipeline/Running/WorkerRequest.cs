using ItaIngest.Core.Documents;

namespace ItaIngest.Pipeline.Running;

/// <summary>A line that the pool writes to a worker's standard input.</summary>
internal sealed record WorkerRequest(SourceDocument Source);
