using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>What OCR read on a page.</summary>
/// <param name="Glyphs">on the upright page, in points</param>
/// <param name="SkewDegrees">how far the picture was turned, clockwise, quarters included</param>
/// <param name="Dropped">symbols dropped as specks, rests of rulings, stamps and pictures</param>
internal sealed record OcrPage(IReadOnlyList<Glyph> Glyphs, double SkewDegrees, int Dropped);
