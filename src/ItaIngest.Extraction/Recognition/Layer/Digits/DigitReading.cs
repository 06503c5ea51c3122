namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>What a shape looks like.</summary>
/// <param name="Letter">code point</param>
/// <param name="Confidence">0 to 1</param>
internal sealed record DigitReading(int Letter, float Confidence);
