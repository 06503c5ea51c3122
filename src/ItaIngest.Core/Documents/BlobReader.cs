namespace ItaIngest.Core.Documents;

/// <summary>Gives the bytes that a reference points to. Throws <see cref="IOException"/> when they cannot be had.</summary>
public delegate ReadOnlyMemory<byte> BlobReader(BlobRef blob);
