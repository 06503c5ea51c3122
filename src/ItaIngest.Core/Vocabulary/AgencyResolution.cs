namespace ItaIngest.Core.Vocabulary;

/// <summary>The local government that a document is of, and the others it names.</summary>
/// <param name="Main">null when none is named</param>
/// <param name="Mention">the first place that names it</param>
/// <param name="Others">each once, in the order of the text</param>
public sealed record AgencyResolution(Agency? Main, AgencyMention? Mention, IReadOnlyList<Agency> Others);
