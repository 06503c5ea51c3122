namespace ItaIngest.Core.Failures;

/// <summary>Thrown by a stage that cannot go on with a document; the pipeline turns it into a <see cref="Failure"/>.</summary>
public sealed class DocumentException(FailureKind kind, string message, string remedy, int? page = null, Exception? inner = null)
    : Exception(message, inner)
{
    public FailureKind Kind { get; } = kind;

    /// <summary>What the reader of failures.csv can do about it.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>The page it happened on, from 1, or null for the whole document.</summary>
    public int? Page { get; } = page;
}
