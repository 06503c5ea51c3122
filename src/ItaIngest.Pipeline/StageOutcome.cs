using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline;

/// <summary>What a stage gave for a document: a result, or why there is none.</summary>
internal sealed record StageOutcome<T>(T? Result, Failure? Failure)
    where T : class;
