using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Tells what OCR made of specks and of the rests of rulings.</summary>
internal static class Noise
{
    private const float Doubtful = 0.6f;
    private const double SpeckSide = 1.3; // points
    private const string Strokes = "|_.-–—~'`\"‘’“”,:;·¦!lI/\\^*°";

    /// <summary>A line of nothing but doubtful strokes, or of specks: not text. A lone dash that is sure stays: it is how an
    /// empty cell is filled in.</summary>
    public static bool IsNoise(IReadOnlyList<Glyph> line)
    {
        var printed = line.Where(glyph => !GlyphKind.IsSpace(glyph.CodePoint)).ToList();
        return printed.Count == 0 || printed.TrueForAll(IsSpeck) || printed.TrueForAll(IsDoubtfulStroke);
    }

    private static bool IsSpeck(Glyph glyph) => glyph.Box.Width < SpeckSide && glyph.Box.Height < SpeckSide && glyph.Confidence < Doubtful;

    private static bool IsDoubtfulStroke(Glyph glyph) =>
        glyph.Confidence < Doubtful && glyph.CodePoint <= char.MaxValue && Strokes.Contains((char)glyph.CodePoint);
}
