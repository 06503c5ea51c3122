namespace ItaIngest.Crawling.Downloading;

/// <summary>One header of an answer, its bytes read as Latin-1.</summary>
public sealed record HeaderLine(string Name, string Value);
