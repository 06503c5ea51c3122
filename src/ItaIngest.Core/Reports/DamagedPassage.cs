using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Reports;

/// <summary>A paragraph outside tables that shows signs of having been badly read.</summary>
/// <param name="Damage">which signs</param>
/// <param name="Evidence">where it stands</param>
public sealed record DamagedPassage(TextDamage Damage, Evidence Evidence);
