namespace ItaIngest.Native.Liblinear;

/// <summary>LIBLINEAR refused a training problem or a model file.</summary>
public sealed class LinearException(string message) : Exception(message);
