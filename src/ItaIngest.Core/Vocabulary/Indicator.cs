namespace ItaIngest.Core.Vocabulary;

/// <summary>One of the ten indicators of the assessment (<c>indicators.csv</c>).</summary>
/// <param name="Number">1 to 10</param>
/// <param name="Instrument">IIT (1–5), EIT (6–8) or OIT (9–10)</param>
/// <param name="Name">official name</param>
public sealed record Indicator(int Number, string Instrument, string Name);
