namespace ItaIngest.Core.Thai;

/// <summary>A place where a pattern is found in a text.</summary>
/// <param name="Start">Index of the first character in the text that was searched.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Distance">As in <see cref="SpellingDistance"/>.</param>
public readonly record struct ApproximateMatch(int Start, int End, double Distance);
