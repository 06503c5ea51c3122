namespace ItaIngest.Crawling;

/// <summary>A source list that cannot be used; the message says which line, what it has and what is expected.</summary>
public sealed class SourceListException(string message) : Exception(message);
