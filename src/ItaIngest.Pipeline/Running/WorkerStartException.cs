namespace ItaIngest.Pipeline.Running;

/// <summary>Worker processes do not start: nothing can be read, whatever the documents are.</summary>
public sealed class WorkerStartException(string why)
    : Exception($"worker processes do not start ({why}); ita doctor says what is missing, ita ingest --in-process runs without them");
