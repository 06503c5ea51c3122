namespace ItaIngest.Core.Documents;

/// <summary>Points to bytes by their content. Bytes never ride in records: this does.</summary>
/// <param name="Sha256">lower-case hexadecimal SHA-256 of the bytes (64 characters)</param>
/// <param name="Length">number of bytes</param>
public sealed record BlobRef(string Sha256, long Length);
