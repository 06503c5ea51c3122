using ItaIngest.Core.Failures;
using ItaIngest.Core.Tables;

namespace ItaIngest.Core.Recognition;

/// <summary>A page whose characters are known.</summary>
/// <param name="Number">from 1</param>
/// <param name="Width">in points, as displayed; 0 without geometry</param>
/// <param name="Height">in points</param>
/// <param name="Origin">where the characters come from</param>
/// <param name="Reason">why this origin was chosen, in words</param>
/// <param name="SkewDegrees">how far the page picture was turned clockwise to stand upright before it was read, quarters included;
/// glyph boxes are on the upright page, and <see cref="Geometry.Deskew"/> and <see cref="Geometry.QuarterTurn"/> map them back</param>
/// <param name="Glyphs">all characters; empty for provided text</param>
/// <param name="Fonts">what <see cref="Glyph.Font"/> points to</param>
/// <param name="Blocks">provided text, passed along; empty otherwise</param>
/// <param name="Warnings">signs of bad recognition</param>
/// <param name="Failure">why the page could not be read; such a page makes its document partial</param>
/// <param name="ChangedShare">of the characters of the page's text layer, those that differ in what was chosen; 0 to 1</param>
public sealed record RecognizedPage(
    int Number,
    double Width,
    double Height,
    Origin Origin,
    string Reason,
    double SkewDegrees,
    GlyphList Glyphs,
    IReadOnlyList<GlyphFont> Fonts,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<string> Warnings,
    PageFailure? Failure = null,
    double ChangedShare = 0);
