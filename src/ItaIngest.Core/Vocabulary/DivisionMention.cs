namespace ItaIngest.Core.Vocabulary;

/// <summary>A division, a post of it, or a word for everyone, found in a text.</summary>
/// <param name="Code">e.g. FINANCE; ALL for everyone</param>
/// <param name="Start">index in the normalised text</param>
/// <param name="End">index after it</param>
/// <param name="IsRepaired">true when the spelling was damaged: somebody should look</param>
public sealed record DivisionMention(string Code, int Start, int End, bool IsRepaired);
