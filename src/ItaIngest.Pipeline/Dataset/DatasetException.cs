namespace ItaIngest.Pipeline.Dataset;

/// <summary>A file of the dataset does not agree with its schema: a mistake of ours, caught before anyone reads it.</summary>
public sealed class DatasetException(string message) : Exception(message);
