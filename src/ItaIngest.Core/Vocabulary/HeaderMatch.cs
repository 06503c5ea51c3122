namespace ItaIngest.Core.Vocabulary;

/// <summary>What a header says its column holds.</summary>
/// <param name="Role">the role; <see cref="ColumnRole.Unknown"/> when no header word comes near</param>
/// <param name="Score">0 to 1: 1 for a header that is just a known one</param>
/// <param name="Alias">the known header that it was recognised by; empty for unknown</param>
public readonly record struct HeaderMatch(ColumnRole Role, double Score, string Alias);
