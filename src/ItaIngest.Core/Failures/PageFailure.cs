namespace ItaIngest.Core.Failures;

/// <summary>Why one page could not be read while the others could.</summary>
public sealed record PageFailure(string Stage, FailureKind Kind, string Message, string Remedy);
