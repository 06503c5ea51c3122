namespace ItaIngest.Core.Vocabulary;

/// <summary>A local government that a name may mean.</summary>
/// <param name="Agency">of the gazetteer</param>
/// <param name="Distance">spelling distance of the name as written and its own</param>
/// <param name="Cost">the distance, and what speaks against it (another type, district or province) or for it (its web site); the least is the likeliest</param>
public sealed record AgencyCandidate(LocalGovernment Agency, double Distance, double Cost);
