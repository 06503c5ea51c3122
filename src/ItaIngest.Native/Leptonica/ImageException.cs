namespace ItaIngest.Native.Leptonica;

/// <summary>An image cannot be read, or an operation on one failed.</summary>
public sealed class ImageException(string message) : Exception(message);
