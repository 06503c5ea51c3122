namespace ItaIngest.Pipeline.Running;

/// <summary>How a worker process is started: the program and its arguments.</summary>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments);
