using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Recognition;

/// <summary>One code point on a page. A Thai mark is a glyph of its own, with the box of what was printed or of its base.</summary>
/// <param name="CodePoint">Unicode scalar value as read, not normalised</param>
/// <param name="Box">on the upright page (see <see cref="RecognizedPage.SkewDegrees"/>), in points</param>
/// <param name="Confidence">0 to 1; 1 for a text layer</param>
/// <param name="Font">index into <see cref="RecognizedPage.Fonts"/>, or −1</param>
public readonly record struct Glyph(int CodePoint, Box Box, float Confidence, short Font);
