namespace ItaIngest.Classification.Training;

/// <summary>A training file or a model file is not what it should be.</summary>
public sealed class TrainingException(string message) : Exception(message);
