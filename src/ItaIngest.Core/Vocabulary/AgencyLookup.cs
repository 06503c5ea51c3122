namespace ItaIngest.Core.Vocabulary;

/// <summary>What a name, code or web address means.</summary>
/// <param name="Best">the local government meant; null when nothing comes near, without a code when several come as near</param>
/// <param name="Candidates">all that come near, the likeliest first</param>
public sealed record AgencyLookup(Agency? Best, IReadOnlyList<AgencyCandidate> Candidates);
