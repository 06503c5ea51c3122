namespace ItaIngest.Core.Failures;

/// <summary>A line of failures.csv: nothing is ever dropped without one.</summary>
/// <param name="DocumentId">the document, or empty when it never got an id (an unreadable file)</param>
/// <param name="FileName">relative path of the file</param>
/// <param name="Stage">name of the stage that failed</param>
/// <param name="Kind">what went wrong</param>
/// <param name="Page">page from 1, or null for the whole document</param>
/// <param name="Message">what was found and what was expected</param>
/// <param name="Remedy">what can be done</param>
public sealed record Failure(string DocumentId, string FileName, string Stage, FailureKind Kind, int? Page, string Message, string Remedy);
