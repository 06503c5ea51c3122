namespace ItaIngest.Core.Files;

/// <summary>A file would get longer than this process may write.</summary>
public sealed class FileTooLongException(string path, Exception inner) : IOException($"longer than a file may get: {path}", inner);
