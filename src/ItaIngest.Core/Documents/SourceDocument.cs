namespace ItaIngest.Core.Documents;

/// <summary>A document as it came in, before anything was read of it.</summary>
/// <param name="Id">document_id of the dataset: the first 16 hexadecimal characters of the content's SHA-256, with
/// <c>-2</c>, <c>-3</c> … behind it for further files with the same bytes</param>
/// <param name="FileName">path relative to the folder that was ingested, with forward slashes</param>
/// <param name="Content">its bytes</param>
/// <param name="SourceUrl">where it was downloaded, if it was</param>
/// <param name="RetrievedAt">when it was downloaded</param>
public sealed record SourceDocument(
    string Id,
    string FileName,
    BlobRef Content,
    string? SourceUrl = null,
    DateTimeOffset? RetrievedAt = null);
