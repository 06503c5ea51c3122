namespace ItaIngest.Core.Reports;

/// <summary>A score of one of the ten indicators, as the report states it.</summary>
/// <param name="Instrument">IIT, EIT or OIT</param>
/// <param name="Number">1 to 10</param>
/// <param name="Name">official name</param>
/// <param name="Score">0 to 100, or null when only its words could be read</param>
/// <param name="Raw">the words it was read from</param>
/// <param name="Evidence">where it stands</param>
public sealed record IndicatorScore(string Instrument, int Number, string Name, decimal? Score, string Raw, Evidence Evidence);
