namespace ItaIngest.Pipeline.Storage;

/// <summary>A file of the store whose bytes are not what was written.</summary>
/// <param name="Path">below the folder of the store</param>
/// <param name="What">is wrong with it</param>
/// <param name="Remedy">what follows from it</param>
public sealed record StoreDamage(string Path, string What, string Remedy);
